import { toQueryable } from '@bookends/persistence';
import type { DataSource } from 'typeorm';
import { cycleRules, ruleOf } from '../domain/default-program';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { NoticeRecord } from '../usecases/notice-book';
import type { AttemptRecord, NoticeReads } from '../usecases/notice-reads';
import { audienceSql } from './audience';
import { RECORD } from './notice-stores.repository';
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
    schedules: (cycleIds) => readSchedules(database, cycleIds),
  };
}

type Read = <Row>(sql: string, ...parameters: unknown[]) => Promise<Row[]>;

function pages(read: Read): Pick<NoticeReads, 'pageOfCycle' | 'pageOfPerson'> {
  return {
    pageOfCycle: (cycleId, { states, template, personId }, { limit, beforeId }) =>
      read<NoticeRecord>(
        `SELECT ${RECORD} FROM notice WHERE cycle_id = $1 AND ($2::uuid IS NULL OR id < $2)
           AND ($3::text[] IS NULL OR state = ANY ($3)) AND ($4::text IS NULL OR template = $4)
           AND ($5::uuid IS NULL OR person_id = $5)
         ORDER BY id DESC LIMIT $6`,
        cycleId,
        beforeId,
        states,
        template,
        personId,
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

function previews(read: Read): Pick<NoticeReads, 'audienceSizes' | 'previewSubject'> {
  return {
    audienceSizes: async (cycleId) => {
      const { sql, parameters } = audienceSizesSql();
      const rows = await read<{ template: NoticeTemplate; size: number }>(sql, cycleId, ...parameters);
      return new Map(rows.map(({ template, size }) => [template, size]));
    },
    previewSubject: async (cycleId, template, personId) => {
      // Of the condition only who, not in which state: a letter can be looked at before its day.
      const audience = ruleOf(template).audience!;
      const { from, parameters } = audienceSql(audience, 3);
      const parts = audience.to === 'COORDINATORS' ? 'p.role' : 'p.part';
      const rows = await read<{ id: string }>(previewSql(from, parts), cycleId, personId, ...parameters);
      return rows[0]?.id ?? null;
    },
  };
}

const ATTEMPTS_SQL = `
SELECT notice_id AS "noticeId", started_at AS "startedAt", ended_at AS "endedAt", outcome, code, detail
FROM notice_attempt WHERE notice_id = ANY ($1::uuid[]) ORDER BY notice_id, started_at, claim_token`;

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
