import { ok, type Result } from '@bookends/result';
import { localDateOf } from '@bookends/timeline';
import { windowOf, withWindow, type Cycle } from '../domain/cycle';
import { stepCycle, type WrongCycleState } from '../domain/cycle-state';
import { openedEarly } from '../domain/extend-window';
import { changeCycle, type CycleChange } from './change-cycle';
import type { ProgramPorts } from './program-stores';

export type CycleRejection = WrongCycleState | { readonly reason: 'unknown-cycle' };

/** Applications are taken from now on. Before its day, the application window begins today, and the old day is kept. */
export async function openCycle(
  ports: ProgramPorts,
  input: { readonly cycleId: string; readonly actorId: string },
): Promise<Result<Cycle, CycleRejection>> {
  return changeCycle(ports, input, (cycle, at): Result<CycleChange, WrongCycleState> => {
    const action = 'cycle.opened';
    if (cycle.state === 'OPEN') return ok({ cycle, action });
    const next = stepCycle(cycle.state, 'OPEN');
    if (!next.isOk) return next;
    const window = windowOf(cycle, 'APPLICATIONS');
    const opened = openedEarly(window, localDateOf(at, cycle.timeZone));
    const moved = opened === window ? undefined : ('APPLICATIONS' as const);
    return ok({
      cycle: { ...withWindow(cycle, opened), state: next.value, revision: cycle.revision + 1 },
      action,
      moved,
    });
  });
}
