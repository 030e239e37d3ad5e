import type { Clock } from '@bookends/clock';
import type { EventHandlers } from '@bookends/events';
import { retryIn } from '@bookends/jobs';
import type { EntityManager } from 'typeorm';
import { recordCycle } from '../usecases/record-cycle';
import { recordMatch } from '../usecases/record-match';
import { recordProgram } from '../usecases/record-program';
import type { GoalStores } from '../usecases/goal-stores';

/**
 * What this context does at the news of others.
 *
 * Trigger: program.recorded, cycle.recorded, match.recorded. Effect: objectives and dates are known; the sheet of a match
 * opens, and closes with its match or cycle. Idempotency key: the event's id, and the revision in it. Retry: by the
 * letters' own policy; a match whose cycle is not known yet is looked at again every half second. When exhausted: the
 * sender's relay revives the letter.
 */
export function eventHandlers(ports: {
  readonly storesOf: (manager: EntityManager) => GoalStores;
  readonly clock: Clock;
  readonly newId: () => string;
}): EventHandlers {
  const moment = async () => ({ at: await ports.clock.now(), newId: ports.newId });
  return {
    'program.recorded': (manager, event) => recordProgram(ports.storesOf(manager), event),
    'cycle.recorded': async (manager, event) => recordCycle(ports.storesOf(manager), event, await moment()),
    'match.recorded': async (manager, event) => {
      const outcome = await recordMatch(ports.storesOf(manager), event, await moment());
      return outcome === 'too-early' ? retryIn(500, 'the cycle of the match is not known yet') : undefined;
    },
  };
}
