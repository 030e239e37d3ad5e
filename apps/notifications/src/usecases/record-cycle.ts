import type { EventOf } from '@bookends/events/contracts';
import { planCycle } from '../domain/plan-occurrences';
import { planOfSubject } from './plan-of-subject';
import type { CycleCalendar } from './projections';
import type { RecordPorts } from './record-ports';

/** Keeps a cycle's dates, and plans its timed notices and those of its subjects anew. */
export async function recordCycle(
  { projections, occurrences }: RecordPorts,
  event: EventOf<'cycle.recorded'>,
): Promise<void> {
  const { cycleId, policies, ...facts } = event.payload;
  const programId = event.programId!;
  const cycle: CycleCalendar = { ...facts, id: cycleId, programId, confirmWithinDays: policies.confirmWithinDays };
  await projections.lockCycle(cycleId);
  if (!(await projections.recordCycle(cycle))) return;
  const subjects = await projections.datedSubjects(cycleId);
  await occurrences.replan([
    { programId, cycleId, scopeId: cycleId, changedAt: event.occurredAt, wanted: planCycle(cycle) },
    ...subjects.map((subject) => planOfSubject(cycle, subject)),
  ]);
}
