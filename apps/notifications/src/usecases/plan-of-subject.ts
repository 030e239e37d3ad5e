import { planSubject } from '../domain/plan-occurrences';
import type { ScopePlan } from './occurrences';
import type { PlannedCycle, Subject } from './projections';

/** The dated notices of one subject, in a cycle whose zone is known. */
export function planOfSubject({ id: cycleId, programId, timeZone }: PlannedCycle, subject: Subject): ScopePlan {
  const wanted = planSubject(subject.kind, subject, timeZone);
  return { programId, cycleId, scopeId: subject.id, changedAt: subject.recordedAt, wanted };
}
