import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Application, StepTaken } from '../domain/application';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { ApplicationStore } from '../usecases/application-stores';
import { ApplicationRow, applicationColumns, toApplicationRecord } from './application.row';
import { insertMany } from './insert-many';
import { insertOnce } from './insert-once';

/** Applications in the transaction of `manager`. */
export function createApplicationStore(manager: EntityManager): ApplicationStore {
  return {
    lock: (ids) => lockWhere(manager, { id: In([...ids]) }),
    lockOfCycle: ({ cycleId, states, role }) =>
      lockWhere(manager, { cycleId, state: In([...states]), ...(role && { role }) }),
    lockOfPeople: ({ cycleId, role, personIds }) =>
      personIds.length === 0
        ? Promise.resolve([])
        : lockWhere(manager, { cycleId, role, personId: In([...personIds]) }),
    start: (application) => insertOnce(manager, ApplicationRow, { ...application }),
    keep: (applications) =>
      insertMany(manager, 'application', applicationColumns, applications.map(toApplicationRecord), {
        key: ['id'],
        isReplacing: true,
      }),
    keepVersions: (applications, savedBy) => keepVersions(manager, applications, savedBy),
    keepSteps: (steps) => keepSteps(manager, steps),
    rolesComparingBackgrounds: async (cycleId) => {
      const rows: { role: ApplicationRole }[] = await manager.query(
        `SELECT DISTINCT role FROM application
         WHERE cycle_id = $1 AND state NOT IN ('DRAFT', 'DECLINED', 'WITHDRAWN')
           AND upper(coalesce(answers->>'similar_background', 'NONE')) <> 'NONE'`,
        [cycleId],
      );
      return new Set(rows.map(({ role }) => role));
    },
  };
}

async function lockWhere(
  manager: EntityManager,
  where: FindOptionsWhere<ApplicationRow>,
): Promise<readonly Application[]> {
  const rows = await manager.find(ApplicationRow, {
    where,
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return rows.map((row) => ({ ...row }));
}

async function keepVersions(
  manager: EntityManager,
  applications: readonly Application[],
  savedBy: string | null,
): Promise<void> {
  const columns = {
    application_id: 'uuid',
    version: 'integer',
    program_id: 'uuid',
    answers: 'jsonb',
    saved_by: 'uuid',
    saved_at: 'timestamptz',
  };
  const records = applications.map(({ id, version, programId, answers, savedAt }) => ({
    application_id: id,
    version,
    program_id: programId,
    answers,
    saved_by: savedBy,
    saved_at: savedAt,
  }));
  const key = ['application_id', 'version'];
  await insertMany(manager, 'application_version', columns, records, { key, isReplacing: false });
}

async function keepSteps(manager: EntityManager, steps: readonly StepTaken[]): Promise<void> {
  const columns = { application_id: 'uuid', revision: 'integer', program_id: 'uuid', state: 'text', at: 'timestamptz' };
  const records = steps.map(({ applicationId, revision, programId, state, at }) => ({
    application_id: applicationId,
    revision,
    program_id: programId,
    state,
    at,
  }));
  const key = ['application_id', 'revision'];
  await insertMany(manager, 'application_step', columns, records, { key, isReplacing: false });
}
