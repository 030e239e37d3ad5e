import { toQueryable } from '@bookends/persistence';
import type { EntityManager } from 'typeorm';
import type { PlannedCycle, Projections, Subject } from '../usecases/projections';

/** What other contexts told, in PostgreSQL. One statement a call; older revisions are ignored by the statement itself. */
export function createProjections(manager: EntityManager): Projections {
  const database = toQueryable(manager);
  const write = async (sql: string, record: object): Promise<boolean> =>
    (await database.query(sql, [JSON.stringify(record)])).rows.length > 0;
  return {
    recordPerson: (person) => write(PERSON_SQL, person),
    recordRole: (holder) => write(ROLE_SQL, holder),
    recordProgram: (program) => write(PROGRAM_SQL, program),
    recordCycle: (cycle) => write(CYCLE_SQL, cycle),
    recordSubject: (subject) => write(SUBJECT_SQL, subject),
    lockCycle: async (cycleId) => {
      await database.query(`SELECT pg_advisory_xact_lock(hashtextextended('plan ' || $1, 0))`, [cycleId]);
    },
    findCycle: async (cycleId) => {
      const { rows } = await database.query(
        `SELECT id, program_id AS "programId", revision, name, state, time_zone AS "timeZone", windows, milestones
         FROM cycle WHERE id = $1`,
        [cycleId],
      );
      return (rows[0] as unknown as PlannedCycle | undefined) ?? null;
    },
    datedSubjects: async (cycleId) => {
      const { rows } = await database.query(
        `SELECT id, program_id AS "programId", cycle_id AS "cycleId", kind, revision, state, role,
           applicant_id AS "applicantId", mentor_id AS "mentorId", mentee_id AS "menteeId",
           is_mentor_pending AS "isMentorPending", is_mentee_pending AS "isMenteePending",
           due_on::text AS "dueOn", due_by AS "dueBy", recorded_at AS "recordedAt"
         FROM subject WHERE cycle_id = $1 AND (due_on IS NOT NULL OR due_by IS NOT NULL)`,
        [cycleId],
      );
      return rows as unknown as Subject[];
    },
  };
}

const PERSON_SQL = `
INSERT INTO recipient AS known (person_id, revision, email, given_name, family_name, time_zone, locale)
SELECT "personId", revision, email, "givenName", "familyName", "timeZone", locale
FROM jsonb_to_record($1::jsonb) AS r("personId" uuid, revision integer, email text, "givenName" text, "familyName" text,
  "timeZone" text, locale text)
ON CONFLICT (person_id) DO UPDATE SET revision = excluded.revision, email = excluded.email,
  given_name = excluded.given_name, family_name = excluded.family_name, time_zone = excluded.time_zone,
  locale = excluded.locale
WHERE known.revision < excluded.revision
RETURNING person_id`;

const ROLE_SQL = `
INSERT INTO role_holder AS known (program_id, person_id, role, is_held, revision)
SELECT "programId", "personId", role, "isHeld", revision
FROM jsonb_to_record($1::jsonb) AS r("programId" uuid, "personId" uuid, role text, "isHeld" boolean, revision integer)
ON CONFLICT (program_id, role, person_id) DO UPDATE SET is_held = excluded.is_held, revision = excluded.revision
WHERE known.revision < excluded.revision
RETURNING person_id`;

const PROGRAM_SQL = `
INSERT INTO program AS known (program_id, revision, name)
SELECT "programId", revision, name FROM jsonb_to_record($1::jsonb) AS r("programId" uuid, revision integer, name text)
ON CONFLICT (program_id) DO UPDATE SET revision = excluded.revision, name = excluded.name
WHERE known.revision < excluded.revision
RETURNING program_id`;

const CYCLE_SQL = `
INSERT INTO cycle AS known (id, program_id, revision, name, state, time_zone, confirm_within_days, windows, milestones)
SELECT id, "programId", revision, name, state, "timeZone", "confirmWithinDays", windows, milestones
FROM jsonb_to_record($1::jsonb) AS r(id uuid, "programId" uuid, revision integer, name text, state text,
  "timeZone" text, "confirmWithinDays" integer, windows jsonb, milestones jsonb)
ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, name = excluded.name, state = excluded.state,
  time_zone = excluded.time_zone, confirm_within_days = excluded.confirm_within_days, windows = excluded.windows, milestones = excluded.milestones
WHERE known.revision < excluded.revision
RETURNING id`;

const SUBJECT_SQL = `
INSERT INTO subject AS known (id, program_id, cycle_id, kind, revision, state, role, applicant_id, mentor_id, mentee_id,
  is_mentor_pending, is_mentee_pending, due_on, due_by, recorded_at)
SELECT id, "programId", "cycleId", kind, revision, state, role, "applicantId", "mentorId", "menteeId",
  "isMentorPending", "isMenteePending", "dueOn", "dueBy", "recordedAt"
FROM jsonb_to_record($1::jsonb) AS r(id uuid, "programId" uuid, "cycleId" uuid, kind text, revision integer, state text,
  role text, "applicantId" uuid, "mentorId" uuid, "menteeId" uuid, "isMentorPending" boolean,
  "isMenteePending" boolean, "dueOn" date, "dueBy" timestamptz, "recordedAt" timestamptz)
ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, state = excluded.state,
  is_mentor_pending = excluded.is_mentor_pending, is_mentee_pending = excluded.is_mentee_pending,
  due_on = excluded.due_on, due_by = excluded.due_by, recorded_at = excluded.recorded_at
WHERE known.revision < excluded.revision
RETURNING id`;
