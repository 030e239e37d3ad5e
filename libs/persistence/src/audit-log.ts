import type { EntityManager } from 'typeorm';
import { newId } from './new-id';

/** Who did what to what, when and why; never a text that somebody wrote in confidence. */
export interface AuditRecord {
  readonly programId: string | null;
  /** Null when the clock did it. */
  readonly actorId: string | null;
  /** The transition, as `application.submitted`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly reason?: string;
  readonly facts?: Record<string, unknown>;
  readonly at: Date;
}

/** The table for a migration of `schema`: entries can be added and read by its role, never changed or removed. */
export function auditLogTable(schema: string, role: string): string {
  return `
CREATE TABLE ${schema}.audit_log (
  id uuid PRIMARY KEY,
  program_id uuid,
  actor_id uuid,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  reason text,
  facts jsonb NOT NULL DEFAULT '{}',
  at timestamptz NOT NULL
);
CREATE INDEX audit_log_by_program ON ${schema}.audit_log (program_id, id);
CREATE INDEX audit_log_by_subject ON ${schema}.audit_log (subject_id, id);
REVOKE UPDATE, DELETE ON ${schema}.audit_log FROM ${role};`;
}

/** Adds entries in the caller's transaction, so that state and record are never apart. One statement a call. */
export function createAuditLog(manager: EntityManager): { add(...records: AuditRecord[]): Promise<void> } {
  return {
    add: async (...records) => {
      if (records.length === 0) return;
      await manager.query(
        `INSERT INTO audit_log (id, program_id, actor_id, action, subject_kind, subject_id, reason, facts, at)
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, program_id uuid, actor_id uuid, action text,
           subject_kind text, subject_id uuid, reason text, facts jsonb, at timestamptz)`,
        [JSON.stringify(records.map(toRow))],
      );
    },
  };
}

/** A page of a program's entries, newest first; `before` is the id of the last entry seen. */
export async function readAuditLog(
  manager: EntityManager,
  page: { readonly programId: string; readonly limit: number; readonly before?: string; readonly subjectId?: string },
): Promise<(AuditRecord & { id: string })[]> {
  const rows = await manager.query(
    `SELECT id, program_id AS "programId", actor_id AS "actorId", action, subject_kind AS "subjectKind",
            subject_id AS "subjectId", reason, facts, at
     FROM audit_log
     WHERE program_id = $1 AND ($2::uuid IS NULL OR id < $2) AND ($3::uuid IS NULL OR subject_id = $3)
     ORDER BY id DESC LIMIT $4`,
    [page.programId, page.before ?? null, page.subjectId ?? null, page.limit],
  );
  return rows as (AuditRecord & { id: string })[];
}

function toRow(record: AuditRecord): object {
  return {
    id: newId(),
    program_id: record.programId,
    actor_id: record.actorId,
    action: record.action,
    subject_kind: record.subjectKind,
    subject_id: record.subjectId,
    reason: record.reason ?? null,
    facts: record.facts ?? {},
    at: record.at,
  };
}
