import { createAuditLog, toQueryable } from '@bookends/persistence';
import type { EntityManager } from 'typeorm';
import { priorityOf } from '../domain/notice-rule';
import { ruleOf } from '../domain/default-program';
import type { NoticeBook, NoticeChoices, NoticeRecord, NoticeStores } from '../usecases/notice-book';

type Database = ReturnType<typeof toQueryable>;

/** The stores of one transaction by a person. */
export function noticeStores(manager: EntityManager): NoticeStores {
  const database = toQueryable(manager);
  return { notices: noticeBook(database), choices: noticeChoices(database), audit: createAuditLog(manager) };
}

export const RECORD = `id, program_id AS "programId", cycle_id AS "cycleId", template, person_id AS "personId",
  subject_id AS "subjectId", state,
  is_held AS "isHeld", is_ambiguous AS "isAmbiguous", due_at AS "dueAt", sent_at AS "sentAt", reason,
  resends_id AS "resendsId"`;

function noticeBook(database: Database): NoticeBook {
  const one = async (sql: string, parameters: unknown[]): Promise<NoticeRecord | null> =>
    ((await database.query(sql, parameters)).rows[0] as unknown as NoticeRecord | undefined) ?? null;
  return {
    lock: (id) => one(`SELECT ${RECORD} FROM notice WHERE id = $1 FOR UPDATE`, [id]),
    stand: async (id, { state, isHeld }, reason) =>
      (await one(`UPDATE notice SET state = $2, is_held = $3, reason = $4 WHERE id = $1 RETURNING ${RECORD}`, [
        id,
        state,
        isHeld,
        reason,
      ]))!,
    repeat: async (notice, id, at) =>
      (await one(
        `WITH repeated AS (
           INSERT INTO notice (id, program_id, cycle_id, template, occurrence_id, subject_id, person_id, dedupe_key,
             state, priority, due_at, resends_id)
           SELECT $2, program_id, cycle_id, template, occurrence_id, subject_id, person_id, 'resend|' || id, 'PLANNED',
             $3, $4, id FROM notice WHERE id = $1
           ON CONFLICT (dedupe_key) DO NOTHING
           RETURNING *
         )
         SELECT ${RECORD} FROM repeated
         UNION ALL SELECT ${RECORD} FROM notice WHERE dedupe_key = 'resend|' || $1::uuid`,
        [notice.id, id, priorityOf(ruleOf(notice.template)), at],
      ))!,
    addSealed: async ({ id, template, programId, interestId, dedupeKey, sealed, expiresAt, at }) => {
      await database.query(
        `INSERT INTO notice (id, template, program_id, subject_id, dedupe_key, state, priority, due_at, sealed, expires_at)
         VALUES ($1, $2, $3, $4, $5, 'PLANNED', $6, $7, $8, $9) ON CONFLICT (dedupe_key) DO NOTHING`,
        [id, template, programId, interestId, dedupeKey, priorityOf(ruleOf(template)), at, sealed, expiresAt],
      );
    },
  };
}

function noticeChoices(database: Database): NoticeChoices {
  return {
    setSwitch: async ({ programId, cycleId, template, isOn }) => {
      await database.query(
        `INSERT INTO notice_switch (program_id, cycle_id, template, is_on) VALUES ($1, $2, $3, $4)
         ON CONFLICT (cycle_id, template) DO UPDATE SET is_on = excluded.is_on`,
        [programId, cycleId, template, isOn],
      );
    },
    saveText: async ({ programId, cycleId, template, subject, body, expected }) => {
      const { rows } = await database.query(
        `INSERT INTO letter_text AS kept (program_id, cycle_id, template, version, subject, body)
         SELECT $1, $2, $3, 1, $4, $5 WHERE coalesce($6::int, 0) = 0
           OR EXISTS (SELECT 1 FROM letter_text WHERE cycle_id = $2 AND template = $3)
         ON CONFLICT (cycle_id, template) DO UPDATE SET version = kept.version + 1, subject = excluded.subject,
           body = excluded.body
         WHERE $6::int IS NULL OR kept.version = $6
         RETURNING version`,
        [programId, cycleId, template, subject, body, expected],
      );
      return (rows[0]?.['version'] as number | undefined) ?? null;
    },
    setDeclined: async ({ programId, personId, kinds }) => {
      await database.query(
        'DELETE FROM declined_kind WHERE program_id = $1 AND person_id = $2 AND kind <> ALL ($3::text[])',
        [programId, personId, kinds],
      );
      await database.query(
        `INSERT INTO declined_kind (program_id, person_id, kind) SELECT $1, $2, unnest($3::text[])
         ON CONFLICT DO NOTHING`,
        [programId, personId, kinds],
      );
    },
    addDeclined: async ({ programId, personId, kind }) => {
      await database.query(
        'INSERT INTO declined_kind (program_id, person_id, kind) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [programId, personId, kind],
      );
    },
  };
}
