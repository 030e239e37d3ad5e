import { ok, type Result } from '@bookends/result';
import { changeCycle, type CycleChange } from './change-cycle';
import { actionOf, moved } from './move-cycle';
import type { ProgramPorts } from './program-stores';

/**
 * A run was announced: whatever the committee still had open is over, and the cycle is announced. A cycle that is further
 * already, or was cancelled, stays as it is.
 */
export async function noteAnnouncement(ports: ProgramPorts, cycleId: string): Promise<void> {
  await changeCycle(ports, { cycleId, actorId: null }, (cycle): Result<CycleChange, never> => {
    const isBefore = ['OPEN', 'IN_REVIEW', 'MATCHING'].includes(cycle.state);
    return ok({ cycle: isBefore ? moved(cycle, 'ANNOUNCED') : cycle, action: actionOf('ANNOUNCED') });
  });
}
