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

/** An entry as it is kept. */
export type KeptAuditRecord = AuditRecord & { readonly id: string };

/** Which entries of a program are read. */
export interface AuditPage {
  readonly programId: string;
  readonly limit: number;
  /** The id of the last entry seen. */
  readonly before?: string | null;
  readonly subjectId?: string | null;
  readonly actorId?: string | null;
  readonly action?: string | null;
  /** Only what people did. */
  readonly isByPerson?: boolean;
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

/** The indexes of the log's filters, for a migration of `schema`. */
export function auditLogIndexes(schema: string): string {
  return `
CREATE INDEX audit_log_by_actor ON ${schema}.audit_log (program_id, actor_id, id);
CREATE INDEX audit_log_by_action ON ${schema}.audit_log (program_id, action, id);
CREATE INDEX audit_log_by_people ON ${schema}.audit_log (program_id, id) WHERE actor_id IS NOT NULL;`;
}

export const dropAuditLogIndexes = (schema: string): string =>
  `DROP INDEX ${schema}.audit_log_by_actor, ${schema}.audit_log_by_action, ${schema}.audit_log_by_people`;

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

/** A page of a program's entries, newest first. */
export async function readAuditLog(manager: EntityManager, page: AuditPage): Promise<KeptAuditRecord[]> {
  // Only the conditions that are asked for, so that the index of each can be used.
  const parameters: unknown[] = [page.programId];
  const where = ['program_id = $1'];
  const ask = (condition: string, value: string | null | undefined): void => {
    if (value === null || value === undefined) return;
    parameters.push(value);
    where.push(`${condition} $${parameters.length}`);
  };
  ask('id <', page.before);
  ask('subject_id =', page.subjectId);
  ask('actor_id =', page.actorId);
  ask('action =', page.action);
  if (page.isByPerson) where.push('actor_id IS NOT NULL');
  const rows: KeptAuditRecord[] = await manager.query(
    `SELECT id, program_id AS "programId", actor_id AS "actorId", action, subject_kind AS "subjectKind",
            subject_id AS "subjectId", reason, facts, at
     FROM audit_log WHERE ${where.join(' AND ')} ORDER BY id DESC LIMIT $${parameters.length + 1}`,
    [...parameters, page.limit],
  );
  return rows;
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
