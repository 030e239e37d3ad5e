import { createAuditLog, newId, toQueryable } from '@bookends/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import type { AttemptEnd, ClaimedNotice, LostNotice, NoticeQueue, WaitingNotices } from '../usecases/notices';

/** Notices as a queue in PostgreSQL: every method is one statement or one short transaction of its own. */
export function createNoticeQueue(dataSource: DataSource): NoticeQueue {
  const database = toQueryable(dataSource);
  return {
    claim: async (target, leaseMs) => {
      const [condition, value] =
        'noticeId' in target ? ['id = $3::uuid', target.noticeId] : [STRAGGLER, target.waitedMs / 1000];
      const { rows } = await database.query(claimSql(condition), [newId(), leaseMs / 1000, value]);
      return (rows[0] as unknown as ClaimedNotice | undefined) ?? null;
    },
    renew: async (claimTokens, leaseMs) => {
      await database.query(
        `UPDATE notice SET lease_until = now() + make_interval(secs => $2) WHERE claim_token = ANY ($1)`,
        [claimTokens, leaseMs / 1000],
      );
    },
    settle: (notice, end) => dataSource.transaction((manager) => settle(manager, notice, end)),
    findLost: async (limit) => {
      const { rows } = await database.query(
        `SELECT ${CLAIMED}, (SELECT count(*)::int FROM notice_attempt WHERE notice_id = id AND outcome = 'lost') AS losses
         FROM notice WHERE state = 'SENDING' AND lease_until < now() ORDER BY lease_until LIMIT $1`,
        [limit],
      );
      return rows as unknown as LostNotice[];
    },
    queueDue: async (limit) => {
      const { rows } = await database.query(QUEUE_SQL, [limit]);
      return rows as unknown as { id: string; attempt: number }[];
    },
    waiting: async () => (await database.query(WAITING_SQL)).rows[0] as unknown as WaitingNotices,
  };
}

async function settle(
  manager: EntityManager,
  { id, claimToken }: Pick<ClaimedNotice, 'id' | 'claimToken'>,
  end: AttemptEnd,
): Promise<boolean> {
  const database = toQueryable(manager);
  const { state, dueAt, isAmbiguous, isHeld, isAddressDead, reason } = end.settlement;
  await database.query(JOURNAL_SQL, [id, claimToken, end.outcome, end.code, end.detail?.slice(0, 500) ?? null]);
  const { rows } = await database.query(SETTLE_SQL, [
    id,
    claimToken,
    state,
    dueAt,
    isAmbiguous,
    isHeld,
    reason?.slice(0, 500) ?? null,
    end.isWait === true,
    end.outcome === 'lost',
  ]);
  const row = rows[0] as { programId: string | null; personId: string | null; now: Date } | undefined;
  if (!row) return false;
  if (isAddressDead && row.personId)
    await database.query(SUPPRESS_SQL, [row.personId, reason?.slice(0, 500) ?? 'refused']);
  const action = `notice.${state.toLowerCase()}`;
  await createAuditLog(manager).add({
    programId: row.programId,
    actorId: null,
    action,
    subjectKind: 'notice',
    subjectId: id,
    at: row.now,
  });
  return true;
}

const CLAIMED = `id, template, program_id AS "programId", cycle_id AS "cycleId", occurrence_id AS "occurrenceId",
  subject_id AS "subjectId", person_id AS "personId", claim_token AS "claimToken", attempts, waits,
  first_tried_at AS "firstTriedAt", sealed, coalesce(expires_at < now(), false) AS "isExpired"`;

/** Urgent ones at once, others when no worker of the queue has come for them. */
const STRAGGLER = `(priority = 0 OR queued_at < now() - make_interval(secs => $3))`;

const claimSql = (condition: string): string => `
WITH picked AS (
  SELECT id AS picked_id FROM notice WHERE state = 'QUEUED' AND NOT is_held AND ${condition}
  ORDER BY priority, due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
), claimed AS (
  UPDATE notice SET state = 'SENDING', claim_token = $1, lease_until = now() + make_interval(secs => $2),
    attempts = attempts + 1, first_tried_at = coalesce(first_tried_at, clock.now())
  FROM picked WHERE id = picked_id
  RETURNING notice.*
), noted AS (
  INSERT INTO notice_attempt (notice_id, claim_token, program_id, started_at)
  SELECT id, claim_token, program_id, clock.now() FROM claimed
)
SELECT ${CLAIMED} FROM claimed`;

// An attempt that was taken for lost may still report: what it knows is better than what was assumed.
const JOURNAL_SQL = `
UPDATE notice_attempt SET ended_at = clock.now(), outcome = $3, code = $4, detail = $5
WHERE notice_id = $1 AND claim_token = $2 AND (outcome IS NULL OR outcome = 'lost')`;

const SETTLE_SQL = `
UPDATE notice SET state = $3, claim_token = NULL, lease_until = NULL,
  due_at = coalesce($4, due_at), queued_at = CASE WHEN $3 = 'QUEUED' THEN '-infinity'::timestamptz ELSE queued_at END,
  is_ambiguous = is_ambiguous OR $5, is_held = $6, reason = $7,
  attempts = attempts - CASE WHEN $8 THEN 1 ELSE 0 END, waits = waits + CASE WHEN $8 THEN 1 ELSE 0 END,
  sent_at = CASE WHEN $3 = 'SENT' THEN clock.now() END,
  sealed = CASE WHEN $3 IN ('RETRY', 'QUEUED') THEN sealed END
WHERE id = $1 AND claim_token = $2 AND (NOT $9 OR lease_until < now())
RETURNING program_id AS "programId", person_id AS "personId", clock.now() AS now`;

const SUPPRESS_SQL = `
INSERT INTO suppression (address, reason, at)
SELECT lower(email), $2, clock.now() FROM recipient WHERE person_id = $1
ON CONFLICT (address) DO NOTHING`;

const QUEUE_SQL = `
WITH due AS (
  SELECT id AS due_id FROM notice
  WHERE state IN ('PLANNED', 'RETRY') AND NOT is_held AND due_at <= clock.now()
  ORDER BY priority, due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED
)
UPDATE notice SET state = 'QUEUED', queued_at = now() FROM due WHERE id = due_id
RETURNING id, attempts + waits + 1 AS attempt`;

const WAITING_SQL = `
SELECT
  least((SELECT min(due_at) FROM notice WHERE state IN ('PLANNED', 'RETRY') AND NOT is_held AND due_at > clock.now()),
        (SELECT min(due_at) FROM occurrence WHERE state = 'PLANNED' AND due_at > clock.now())) AS "nextDueAt",
  ((SELECT count(*) FROM notice WHERE state = 'QUEUED' AND NOT is_held)
   + (SELECT count(*) FROM notice WHERE state = 'SENDING')
   + (SELECT count(*) FROM notice WHERE state IN ('PLANNED', 'RETRY') AND NOT is_held AND due_at <= clock.now())
   + (SELECT count(*) FROM occurrence WHERE state = 'PLANNED' AND due_at <= clock.now()))::int AS backlog`;
