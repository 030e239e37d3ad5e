import { ok, type Result } from '@bookends/result';
import type { LocalDate } from '@bookends/timeline';
import type { Cycle, WindowKey } from '../domain/cycle';
import { extendWindow as extended, type ExtendWindowRejection } from '../domain/extend-window';
import { changeCycle, type CycleChange } from './change-cycle';
import type { ProgramPorts } from './program-stores';

/** A later end of a window; the old one is kept, and the people it concerns are told. Repeating it changes nothing. */
export async function extendWindow(
  ports: ProgramPorts,
  input: {
    readonly cycleId: string;
    readonly actorId: string;
    readonly window: WindowKey;
    readonly closesOn: LocalDate;
    readonly reason: string | null;
  },
): Promise<Result<Cycle, ExtendWindowRejection | { readonly reason: 'unknown-cycle' }>> {
  const { window, closesOn, reason } = input;
  return changeCycle(ports, input, (before, at): Result<CycleChange, ExtendWindowRejection> => {
    const result = extended(before, window, closesOn, at);
    return result.isOk ? ok({ cycle: result.value, action: 'cycle.window-extended', reason, moved: window }) : result;
  });
}
