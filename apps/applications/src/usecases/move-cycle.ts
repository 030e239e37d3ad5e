import { ok, rejected, type Result } from '@bookends/result';
import type { Cycle } from '../domain/cycle';
import { handMoves, stepCycle, type CycleState, type WrongCycleState } from '../domain/cycle-state';
import { changeCycle, type CycleChange } from './change-cycle';
import type { CycleRejection } from './open-cycle';
import type { ProgramPorts } from './program-stores';

/** One step by hand, where the calendar would take it later or not at all. An announcement is never made by hand. */
export async function moveCycle(
  ports: ProgramPorts,
  input: {
    readonly cycleId: string;
    readonly actorId: string;
    readonly to: CycleState;
    readonly reason: string | null;
  },
): Promise<Result<Cycle, CycleRejection>> {
  return changeCycle(ports, input, (cycle): Result<CycleChange, WrongCycleState> => {
    const { to, reason } = input;
    const { state } = cycle;
    if (to !== state && to === 'ANNOUNCED')
      return rejected({ reason: 'wrong-state', state, allowed: handMoves(state) });
    const next = stepCycle(state, to);
    if (!next.isOk) return rejected({ reason: 'wrong-state', state, allowed: handMoves(state) });
    return ok({ cycle: to === state ? cycle : moved(cycle, to), action: actionOf(to), reason });
  });
}

export const moved = (cycle: Cycle, to: CycleState): Cycle => ({ ...cycle, state: to, revision: cycle.revision + 1 });
export const actionOf = (to: CycleState): string =>
  to === 'OPEN' ? 'cycle.opened' : `cycle.${to.toLowerCase().replace('_', '-')}`;
