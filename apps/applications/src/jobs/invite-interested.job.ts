import type { Sweep } from '@bookends/clock';
import { inviteInterested } from '../usecases/invite-interested';

/**
 * Tells the interest list that applications are open, and forgets addresses.
 *
 * Trigger: every sweep. Effect: one letter for each confirmed interest of a program that takes applications; rows whose
 * time is over are erased. Idempotency key: the interest and its state, under the row's lock. Retry: the next sweep. When
 * exhausted: never; a failing sweep is in the log.
 */
export function inviteInterestedSweep(ports: Parameters<typeof inviteInterested>[0]): Sweep {
  return async (now) => ({ nextDueAt: await inviteInterested(ports, now), backlog: 0 });
}
