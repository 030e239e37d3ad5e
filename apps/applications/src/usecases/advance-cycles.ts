import { ok, type Result } from '@bookends/result';
import { dueSteps, nextTimedStep } from '../domain/cycle-clock';
import { changeCycle, type CycleChange } from './change-cycle';
import { actionOf, moved } from './move-cycle';
import type { ProgramPorts } from './program-stores';

/**
 * Takes every step that the calendar has brought about by `now`, one transaction each, so that each is in the audit log;
 * answers when the next one is due. Running it again, or in two processes at once, changes nothing.
 */
export async function advanceCycles(ports: ProgramPorts, now: Date): Promise<Date | null> {
  const underWay = await ports.unitOfWork.run(({ cycles }) => cycles.underWay());
  const due: Date[] = [];
  for (const cycle of underWay) {
    for (const { to } of dueSteps(cycle, now)) await step(ports, cycle.id, to, now);
    const advanced = dueSteps(cycle, now).at(-1);
    const next = nextTimedStep(advanced ? { ...cycle, state: advanced.to } : cycle);
    if (next) due.push(next.at);
  }
  return due.length === 0 ? null : new Date(Math.min(...due.map((at) => at.getTime())));
}

/** The row is looked at again under its lock: a person, or another worker, may have been faster. */
async function step(ports: ProgramPorts, cycleId: string, to: Parameters<typeof moved>[1], now: Date): Promise<void> {
  await changeCycle(ports, { cycleId, actorId: null }, (cycle): Result<CycleChange, never> => {
    const next = nextTimedStep(cycle);
    const isDue = next !== null && next.to === to && next.at <= now;
    return ok({ cycle: isDue ? moved(cycle, to) : cycle, action: actionOf(to) });
  });
}
