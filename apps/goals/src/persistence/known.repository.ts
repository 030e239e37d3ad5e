import { toQueryable } from '@bookends/persistence';
import type { EntityManager } from 'typeorm';
import type { GoalCycle, GoalProgram } from '../domain/goal-cycle';
import type { MatchStore, ProjectionStore } from '../usecases/goal-stores';

// What other contexts told of. Each row is kept only when its revision is later than the known one; what is found is
// held against change until the transaction ends.

export function createProgramStore(manager: EntityManager): ProjectionStore<GoalProgram> {
  const database = toQueryable(manager);
  return {
    find: async (id) => {
      const { rows } = await database.query(
        'SELECT program_id AS id, objectives FROM known_program WHERE program_id = $1 FOR SHARE',
        [id],
      );
      return (rows[0] as GoalProgram | undefined) ?? null;
    },
    record: async ({ id, objectives }, revision) => {
      const { rows } = await database.query(
        `INSERT INTO known_program AS known (program_id, revision, objectives) VALUES ($1, $2, $3)
         ON CONFLICT (program_id) DO UPDATE SET revision = $2, objectives = $3 WHERE known.revision < $2
         RETURNING program_id`,
        [id, revision, JSON.stringify(objectives)],
      );
      return rows.length > 0;
    },
  };
}

export function createCycleStore(manager: EntityManager): ProjectionStore<GoalCycle> {
  const database = toQueryable(manager);
  return {
    find: async (id) => {
      const { rows } = await database.query(
        `SELECT id, program_id AS "programId", time_zone AS "timeZone", is_over AS "isOver",
                first_day::text AS "firstDay", last_day::text AS "lastDay", goal_sheet_due_days AS "goalSheetDueDays"
         FROM known_cycle WHERE id = $1 FOR SHARE`,
        [id],
      );
      return (rows[0] as unknown as GoalCycle | undefined) ?? null;
    },
    record: async (cycle, revision) => {
      const { rows } = await database.query(
        `INSERT INTO known_cycle AS known
           (id, program_id, revision, time_zone, is_over, first_day, last_day, goal_sheet_due_days)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET revision = $3, time_zone = $4, is_over = $5, first_day = $6, last_day = $7,
           goal_sheet_due_days = $8
         WHERE known.revision < $3 RETURNING id`,
        [
          cycle.id,
          cycle.programId,
          revision,
          cycle.timeZone,
          cycle.isOver,
          cycle.firstDay,
          cycle.lastDay,
          cycle.goalSheetDueDays,
        ],
      );
      return rows.length > 0;
    },
  };
}

export function createMatchStore(manager: EntityManager): MatchStore {
  const database = toQueryable(manager);
  return {
    record: async (match, revision) => {
      const { rows } = await database.query(
        `INSERT INTO known_match AS known (id, program_id, cycle_id, revision, state) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET revision = $4, state = $5 WHERE known.revision < $4 RETURNING id`,
        [match.id, match.programId, match.cycleId, revision, match.state],
      );
      return rows.length > 0;
    },
  };
}
