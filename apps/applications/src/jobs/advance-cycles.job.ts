import type { Sweep } from '@bookends/clock';
import { advanceCycles } from '../usecases/advance-cycles';
import type { ProgramPorts } from '../usecases/program-stores';

/**
 * Lets cycles follow their windows.
 *
 * Trigger: every sweep. Effect: each step that the calendar has brought about. Idempotency key: the cycle and its state,
 * looked at again under the row's lock. Retry: the next sweep. When exhausted: never; a failing sweep is in the log.
 */
export function advanceCyclesSweep(ports: ProgramPorts): Sweep {
  return async (now) => ({ nextDueAt: await advanceCycles(ports, now), backlog: 0 });
}
