import { planOfSubject } from './plan-of-subject';
import type { RecordPorts } from './record-ports';
import type { SubjectChange } from './subject-changes';

/**
 * Keeps a subject as it stands, plans the reminders of its date, and lets it join what has fired without it. What the
 * change itself causes is caused even by a letter that arrives late: it happened.
 */
export async function recordSubject(
  { projections, occurrences }: RecordPorts,
  { subject, causes }: SubjectChange,
): Promise<void> {
  const { cycleId, id: subjectId, recordedAt: happenedAt } = subject;
  await projections.lockCycle(cycleId);
  const isNews = await projections.recordSubject(subject);
  await occurrences.cause(...causes);
  if (!isNews) return;
  const cycle = await projections.findCycle(cycleId);
  if (cycle) await occurrences.replan([planOfSubject(cycle, subject)]);
  await occurrences.joinLate({ cycleId, subjectId, happenedAt });
}
