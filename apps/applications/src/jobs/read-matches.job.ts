import type { EventHandlers } from '@bookends/events';
import type { EntityManager } from 'typeorm';
import { recordMatch, type MatchStores } from '../usecases/record-match';

/**
 * What the applicant side does at the news of others.
 *
 * Trigger: match.recorded. Effect: both applications are placed, and both sides may read each other's contact. Idempotency
 * key: the event's id, and the revision of the match. Retry: by the letters' own policy. When exhausted: the sender's relay
 * revives the letter.
 */
export function applicantHandlers(ports: {
  readonly newId: () => string;
  readonly storesOf: (manager: EntityManager) => MatchStores;
}): EventHandlers {
  return { 'match.recorded': (manager, event) => recordMatch(ports.storesOf(manager), event, ports.newId) };
}
