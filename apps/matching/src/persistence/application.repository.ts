import { toQueryable } from '@bookends/persistence';
import { In, type EntityManager } from 'typeorm';
import type { ApplicationStore, CycleStore, ProgramStore } from '../usecases/stores';
import { CandidateRow, toApplication } from './candidate.row';
import { CycleRow, toCycle } from './cycle.row';

/** Copies of applications; an older revision never replaces a newer one. */
export function applicationRepository(manager: EntityManager): ApplicationStore {
  const rows = manager.getRepository(CandidateRow);
  return {
    findMany: async (ids) => (await rows.findBy({ applicationId: In([...ids]) })).map(toApplication),
    lockMany: async (ids) => {
      const lock = { mode: 'for_no_key_update' } as const;
      const where = { applicationId: In([...ids]) };
      return (await rows.find({ where, lock, order: { applicationId: 'ASC' } })).map(toApplication);
    },
    ofCycle: async (cycleId) =>
      (await rows.find({ where: { cycleId }, order: { applicationId: 'ASC' } })).map(toApplication),
    saveNewer: async ({ applicationId, programId, cycleId, personId, role, state, revision, facts, capacity }) => {
      const { rows: changed } = await toQueryable(manager).query(
        `INSERT INTO candidate AS known
           (application_id, program_id, cycle_id, person_id, role, state, revision, facts, capacity)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (application_id) DO UPDATE SET state = $6, revision = $7, facts = $8, capacity = $9
         WHERE known.revision < $7 RETURNING application_id`,
        [applicationId, programId, cycleId, personId, role, state, revision, facts && JSON.stringify(facts), capacity],
      );
      return changed.length > 0;
    },
  };
}

/** Copies of cycles. */
export function cycleRepository(manager: EntityManager): CycleStore {
  const rows = manager.getRepository(CycleRow);
  return {
    lock: async (cycleId) => mapped(await rows.findOne({ where: { cycleId }, lock: { mode: 'pessimistic_write' } })),
    saveNewer: async (cycle) => {
      await manager.query(
        `INSERT INTO cycle AS known (cycle_id, program_id, revision, state, time_zone, work_begins_on,
           confirm_within_days, is_score_shown_to_pair)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (cycle_id) DO UPDATE SET revision = $3, state = $4, time_zone = $5, work_begins_on = $6,
           confirm_within_days = $7, is_score_shown_to_pair = $8
         WHERE known.revision < $3`,
        [
          cycle.id,
          cycle.programId,
          cycle.revision,
          cycle.state,
          cycle.timeZone,
          cycle.workBeginsOn,
          cycle.confirmWithinDays,
          cycle.isScoreShownToPair,
        ],
      );
    },
  };
}

/** Copies of programs. */
export function programRepository(manager: EntityManager): ProgramStore {
  return {
    saveNewer: async ({ id, revision, name, timeZone }) => {
      await manager.query(
        `INSERT INTO program AS known (program_id, revision, name, time_zone) VALUES ($1, $2, $3, $4)
         ON CONFLICT (program_id) DO UPDATE SET revision = $2, name = $3, time_zone = $4 WHERE known.revision < $2`,
        [id, revision, name, timeZone],
      );
    },
  };
}

const mapped = (row: CycleRow | null) => row && toCycle(row);
