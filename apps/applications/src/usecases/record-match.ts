import type { EventOf } from '@bookends/events/contracts';
import { stepped } from '../domain/application';
import type { ApplicationStores } from './application-stores';
import { recordApplications } from './record-applications';

/** A match as matching last told of it: who may read whose contact, until it is over. */
export interface KnownMatch {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly revision: number;
  readonly isOver: boolean;
  readonly mentor: { readonly personId: string; readonly applicationId: string };
  readonly mentee: { readonly personId: string; readonly applicationId: string };
}

export interface KnownMatchStore {
  /** Keeps it; false, and nothing kept, when this revision or a later one is known. */
  record(match: KnownMatch): Promise<boolean>;
}

export interface MatchStores extends ApplicationStores {
  readonly matches: KnownMatchStore;
}

const OVER = ['ENDED_WITHOUT_FAULT', 'ENDED_FOR_CAUSE'];

/**
 * Notes an announced match: both applications are placed, and both sides may read each other's contact and shared answers
 * until it ends. An older letter, or the same again, changes nothing; nor is anybody placed who has left.
 */
export async function recordMatch(
  stores: MatchStores,
  event: EventOf<'match.recorded'>,
  newId: () => string,
): Promise<void> {
  const { matchId: id, cycleId, revision, mentor, mentee, state } = event.payload;
  const isOver = OVER.includes(state);
  const isNew = await stores.matches.record({
    ...{ id, programId: event.programId!, cycleId, revision, isOver },
    ...{ mentor, mentee },
  });
  if (!isNew || isOver) return;
  const applications = await stores.applications.lock([mentor.applicationId, mentee.applicationId]);
  const changes = applications.flatMap((before) => {
    const placed = stepped(before, 'place', event.occurredAt);
    return placed.isOk ? [{ before, after: placed.value, facts: { matchId: id } }] : [];
  });
  await recordApplications(stores, changes, { actorId: null, at: event.occurredAt, newId });
}
