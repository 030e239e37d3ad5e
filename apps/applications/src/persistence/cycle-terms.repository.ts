import { In, type EntityManager } from 'typeorm';
import type { ApplicationRole } from '../domain/applicant-facts';
import { milestoneOf, windowOf, type Cycle } from '../domain/cycle';
import type { CycleTerms } from '../domain/cycle-terms';
import type { Question } from '../domain/question';
import type { CycleTermsStore } from '../usecases/application-stores';
import { CycleRow } from './cycle.row';
import { FormRow } from './form.row';

/** What of cycles concerns their applications, in the transaction of `manager`. */
export function createCycleTermsStore(manager: EntityManager): CycleTermsStore {
  const of = async (cycleId: string): Promise<CycleTerms | null> => (await readTerms(manager, [cycleId]))[0] ?? null;
  return {
    of,
    holdForImport: async (cycleId) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('application-import ' || $1, 0))`, [cycleId]);
      return of(cycleId);
    },
  };
}

/** The terms of many cycles, with the newest form of each role; null for an unknown cycle. Two statements. */
export async function readTerms(
  manager: EntityManager,
  cycleIds: readonly string[],
): Promise<readonly (CycleTerms | null)[]> {
  const cycles = await manager.find(CycleRow, { where: { id: In([...cycleIds]) } });
  const forms = await manager.find(FormRow, { where: { cycleId: In([...cycleIds]) }, order: { version: 'ASC' } });
  const newest = new Map(forms.map((form) => [`${form.cycleId} ${form.role}`, form.questions]));
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  return cycleIds.map((id) => {
    const cycle = byId.get(id);
    const questions = (role: ApplicationRole): readonly Question[] => newest.get(`${id} ${role}`) ?? [];
    return cycle ? toTerms(cycle, { MENTOR: questions('MENTOR'), MENTEE: questions('MENTEE') }) : null;
  });
}

function toTerms(cycle: Cycle, questions: CycleTerms['questions']): CycleTerms {
  const { id: cycleId, programId, state, timeZone, policies } = cycle;
  const { opensOn, closesOn } = windowOf(cycle, 'APPLICATIONS');
  const { agreeingReviews, leastCapacity, mostCapacity } = policies;
  const endsOn = milestoneOf(cycle, 'CONCLUSION');
  return {
    ...{ cycleId, programId, state, timeZone, opensOn, closesOn, endsOn },
    ...{ agreeingReviews, leastCapacity, mostCapacity, questions },
  };
}
