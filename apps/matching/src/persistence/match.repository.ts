import { bulkInsert, toQueryable } from '@bookends/persistence';
import { In, IsNull, LessThanOrEqual, type EntityManager } from 'typeorm';
import { idOf } from '../domain/ids';
import { holdingStates, type Match } from '../domain/match';
import type { MatchStore } from '../usecases/stores';
import { MatchRow, toMatch } from './match.row';

const COLUMNS = {
  id: 'uuid',
  program_id: 'uuid',
  cycle_id: 'uuid',
  run_id: 'uuid',
  proposal_id: 'uuid',
  revision: 'integer',
  state: 'text',
  mentor_application_id: 'uuid',
  mentee_application_id: 'uuid',
  mentor_person_id: 'uuid',
  mentee_person_id: 'uuid',
  mentor_confirmed_at: 'timestamptz',
  mentee_confirmed_at: 'timestamptz',
  announced_at: 'timestamptz',
  confirm_by: 'timestamptz',
  overdue_at: 'timestamptz',
} as const;

export function matchRepository(manager: EntityManager): MatchStore {
  const rows = manager.getRepository(MatchRow);
  const lock = { mode: 'pessimistic_write' } as const;
  const database = toQueryable(manager);
  return {
    lock: async (id) => mapped(await rows.findOne({ where: { id }, lock })),
    holding: async (applicationId) => {
      const state = In([...holdingStates]);
      const where = [
        { mentorApplicationId: applicationId, state },
        { menteeApplicationId: applicationId, state },
      ];
      return (await rows.find({ where, lock, order: { id: 'ASC' } })).map(toMatch);
    },
    formerPairs: async (programId) => {
      const found = await database.query(
        'SELECT DISTINCT mentor_person_id AS mentor, mentee_person_id AS mentee FROM match WHERE program_id = $1',
        [programId],
      );
      return found.rows.map(({ mentor, mentee }) => ({
        mentorPersonId: idOf<'Person'>(String(mentor)),
        menteePersonId: idOf<'Person'>(String(mentee)),
      }));
    },
    add: async (matches) => {
      await bulkInsert(manager, 'match', COLUMNS, matches.map(toColumns));
    },
    save: async (matches) => {
      await manager.query(
        `UPDATE match SET state = r.state, revision = r.revision, mentor_confirmed_at = r.mentor_confirmed_at,
           mentee_confirmed_at = r.mentee_confirmed_at, overdue_at = r.overdue_at
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, state text, revision integer, mentor_confirmed_at timestamptz,
           mentee_confirmed_at timestamptz, overdue_at timestamptz)
         WHERE match.id = r.id`,
        [JSON.stringify(matches.map(toColumns))],
      );
    },
    lockOverdue: async (now, limit) => {
      const where = { state: 'ANNOUNCED' as const, overdueAt: IsNull(), confirmBy: LessThanOrEqual(now) };
      return (await rows.find({ where, lock, order: { confirmBy: 'ASC', id: 'ASC' }, take: limit })).map(toMatch);
    },
    nextConfirmBy: async () => {
      const { rows: found } = await database.query(
        `SELECT min(confirm_by) AS next FROM match WHERE state = 'ANNOUNCED' AND overdue_at IS NULL`,
      );
      return (found[0]?.['next'] ?? null) as Date | null;
    },
  };
}

function toColumns({ mentor, mentee, ...match }: Match): Record<keyof typeof COLUMNS, unknown> {
  return {
    id: match.id,
    program_id: match.programId,
    cycle_id: match.cycleId,
    run_id: match.runId,
    proposal_id: match.proposalId,
    revision: match.revision,
    state: match.state,
    mentor_application_id: mentor.applicationId,
    mentee_application_id: mentee.applicationId,
    mentor_person_id: mentor.personId,
    mentee_person_id: mentee.personId,
    mentor_confirmed_at: mentor.confirmedAt,
    mentee_confirmed_at: mentee.confirmedAt,
    announced_at: match.announcedAt,
    confirm_by: match.confirmBy,
    overdue_at: match.overdueAt,
  };
}

const mapped = (row: MatchRow | null): Match | null => row && toMatch(row);
