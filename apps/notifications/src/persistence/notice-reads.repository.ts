import { toQueryable } from '@bookends/persistence';
import type { DataSource } from 'typeorm';
import { cycleRules, ruleOf } from '../domain/default-program';
import type { NoticeTemplate } from '../domain/notice-rule';
import { noticeStates } from '../domain/notice-state';
import type { NoticeRecord } from '../usecases/notice-book';
import type { AttemptRecord, NoticeCount, NoticeReads, PairToAnnounce } from '../usecases/notice-reads';
import { audienceSql } from './audience';
import { RECORD } from './notice-stores.repository';
import { patternOf, recipientPageSql } from './recipient-page';
import { readSchedules } from './schedule-reads';

/** What viewers read of notices, one statement a call. */
export function createNoticeReads(dataSource: DataSource): NoticeReads {
  const database = toQueryable(dataSource);
  const read: Read = async <Row>(sql: string, ...parameters: unknown[]) =>
    (await database.query(sql, parameters)).rows as Row[];
  return {
    ...pages(read),
    ...lookUps(read),
    ...previews(read),
    counts: (cycleIds) => countNotices(read, cycleIds),
    schedules: (cycleIds) => readSchedules(database, cycleIds),
  };
}

type Read = <Row>(sql: string, ...parameters: unknown[]) => Promise<Row[]>;

function pages(read: Read): Pick<NoticeReads, 'pageOfCycle' | 'pageOfPerson'> {
  return {
    pageOfCycle: (cycleId, filter, { limit, beforeId }) =>
      read<NoticeRecord>(
        PAGE_OF_CYCLE_SQL,
        ...[cycleId, beforeId, filter.states, filter.template, filter.personId, filter.isHeld],
        filter.search && patternOf(filter.search),
        limit,
      ),
    pageOfPerson: (personId, { limit, beforeId }) =>
      read<NoticeRecord>(
        `SELECT ${RECORD} FROM notice WHERE person_id = $1 AND state IN ('SENT', 'BOUNCED')
           AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
        personId,
        beforeId,
        limit,
      ),
  };
}

type LookUps = 'find' | 'attempts' | 'addresses' | 'programsOfCycles' | 'programName' | 'declinedKinds';

function lookUps(read: Read): Pick<NoticeReads, LookUps> {
  const mapOf = async (sql: string, keys: readonly string[]): Promise<Map<string, string>> =>
    new Map((await read<{ key: string; value: string }>(sql, keys)).map(({ key, value }) => [key, value]));
  return {
    find: (ids) => read<NoticeRecord>(`SELECT ${RECORD} FROM notice WHERE id = ANY ($1::uuid[])`, ids),
    attempts: async (noticeIds) => {
      const rows = await read<AttemptRecord & { noticeId: string }>(ATTEMPTS_SQL, noticeIds);
      const ofNotice = (id: string): AttemptRecord[] => rows.filter(({ noticeId }) => noticeId === id);
      return new Map(noticeIds.map((id) => [id, ofNotice(id)]));
    },
    addresses: (ids) =>
      mapOf('SELECT person_id AS key, email AS value FROM recipient WHERE person_id = ANY ($1::uuid[])', ids),
    programsOfCycles: (ids) =>
      mapOf('SELECT id AS key, program_id AS value FROM cycle WHERE id = ANY ($1::uuid[])', ids),
    programName: async (programId) =>
      (await read<{ name: string }>('SELECT name FROM program WHERE program_id = $1', programId))[0]?.name ?? null,
    declinedKinds: async (programId, personId) => {
      const sql = 'SELECT kind FROM declined_kind WHERE program_id = $1 AND person_id = $2 ORDER BY kind';
      return (await read<{ kind: string }>(sql, programId, personId)).map(({ kind }) => kind);
    },
  };
}

function previews(
  read: Read,
): Pick<NoticeReads, 'audienceSizes' | 'recipientPage' | 'previewSubject' | 'pairToAnnounce'> {
  return {
    audienceSizes: async (cycleId) => {
      const { sql, parameters } = audienceSizesSql();
      const rows = await read<{ template: NoticeTemplate; size: number }>(sql, cycleId, ...parameters);
      return new Map(rows.map(({ template, size }) => [template, size]));
    },
    recipientPage: async (page) => {
      const found = recipientPageSql(page);
      return found === null ? [] : read(found.sql, ...found.parameters);
    },
    previewSubject: async (cycleId, template, personId) => {
      // Of the condition only who, not in which state: a letter can be looked at before its day.
      const audience = ruleOf(template).audience!;
      const { from, parameters } = audienceSql(audience, 3);
      const parts = audience.to === 'COORDINATORS' ? 'p.role' : 'p.part';
      const rows = await read<{ id: string }>(previewSql(from, parts), cycleId, personId, ...parameters);
      return rows[0]?.id ?? null;
    },
    pairToAnnounce: async (cycleId, { personId, counterpartId, parts }) => {
      const rows = await read<PairToAnnounce>(PAIR_SQL, cycleId, personId, counterpartId, parts, HOLDING);
      return rows[0] ?? null;
    },
  };
}

/** States in which an announced match stands. */
const HOLDING = ruleOf('MATCH_ANNOUNCED_TO_MENTOR').audience!.states;

async function countNotices(
  read: Read,
  cycleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly NoticeCount[]>> {
  const rows = await read<NoticeCount & { cycleId: string }>(COUNTS_SQL, cycleIds);
  const inAllStates = (cycleId: string): NoticeCount[] =>
    noticeStates.map((state) => {
      const found = rows.find((row) => row.cycleId === cycleId && row.state === state);
      return { state, count: found?.count ?? 0, held: found?.held ?? 0 };
    });
  return new Map(cycleIds.map((cycleId) => [cycleId, inAllStates(cycleId)]));
}

const PAGE_OF_CYCLE_SQL = `
SELECT ${RECORD} FROM notice WHERE cycle_id = $1 AND ($2::uuid IS NULL OR id < $2)
  AND ($3::text[] IS NULL OR state = ANY ($3)) AND ($4::text IS NULL OR template = $4)
  AND ($5::uuid IS NULL OR person_id = $5) AND ($6::boolean IS NULL OR is_held = $6)
  AND ($7::text IS NULL OR EXISTS (SELECT 1 FROM recipient WHERE recipient.person_id = notice.person_id
    AND (given_name || ' ' || family_name || ' ' || email) ILIKE $7))
ORDER BY id DESC LIMIT $8`;

const ATTEMPTS_SQL = `
SELECT notice_id AS "noticeId", started_at AS "startedAt", ended_at AS "endedAt", outcome, code, detail
FROM notice_attempt WHERE notice_id = ANY ($1::uuid[]) ORDER BY notice_id, started_at, claim_token`;

const COUNTS_SQL = `
SELECT cycle_id AS "cycleId", state, count(*)::int AS count, count(*) FILTER (WHERE is_held)::int AS held
FROM notice WHERE cycle_id = ANY ($1::uuid[]) GROUP BY cycle_id, state`;

const nameJson = (alias: string): string => `json_build_object('personId', ${alias}.person_id,
  'givenName', ${alias}.given_name, 'familyName', ${alias}.family_name, 'email', ${alias}.email)`;

const PAIR_SQL = `
SELECT ${nameJson('mentor')} AS mentor, ${nameJson('mentee')} AS mentee,
  cycle.confirm_within_days AS "confirmWithinDays",
  (SELECT id FROM subject WHERE cycle_id = $1 AND kind = 'MATCH' AND state = ANY ($5::text[])
     AND mentor_id = mentor.person_id AND mentee_id = mentee.person_id ORDER BY id DESC LIMIT 1) AS "matchId"
FROM cycle
JOIN subject offer ON offer.cycle_id = cycle.id AND offer.kind = 'APPLICATION' AND offer.role = 'MENTOR'
  AND offer.state IN ('ACCEPTED', 'PLACED')
JOIN subject wish ON wish.cycle_id = cycle.id AND wish.kind = 'APPLICATION' AND wish.role = 'MENTEE'
  AND wish.state IN ('ACCEPTED', 'PLACED')
JOIN recipient mentor ON mentor.person_id = offer.applicant_id
JOIN recipient mentee ON mentee.person_id = wish.applicant_id
WHERE cycle.id = $1
  AND (('MENTOR' = ANY ($4::text[]) AND mentor.person_id = $2 AND mentee.person_id = $3)
    OR ('MENTEE' = ANY ($4::text[]) AND mentee.person_id = $2 AND mentor.person_id = $3))
LIMIT 1`;

/** An occurrence that is none, over the whole cycle: asked of it, a rule's condition answers "whom, if it were now". */
const WHOLE_CYCLE = '(SELECT id AS cycle_id, program_id, id AS scope_id FROM cycle WHERE id = $1) AS o';

const previewSql = (from: string, parts: string): string => `
SELECT s.id FROM ${WHOLE_CYCLE} ${from}
WHERE p.person_id = $2 AND ${parts} = ANY ($5::text[])
ORDER BY s.state = ANY ($4::text[]) DESC, s.id DESC LIMIT 1`;

function audienceSizesSql(): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const selects = cycleRules.map((rule) => {
    const audience = audienceSql(rule.audience!, parameters.length + 2);
    parameters.push(...audience.parameters);
    return `SELECT '${rule.template}' AS template, count(DISTINCT p.person_id)::int AS size
      FROM ${WHOLE_CYCLE} ${audience.from} WHERE ${audience.where}`;
  });
  return { sql: selects.join('\nUNION ALL\n'), parameters };
}
