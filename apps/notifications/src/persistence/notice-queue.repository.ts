import { newId, toQueryable } from '@bookends/persistence';
import type { DataSource } from 'typeorm';
import type { ClaimedNotice, LostNotice, NoticeQueue, WaitingNotices } from '../usecases/notices';

/** Notices as a queue in PostgreSQL: every method is one statement. */
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
    settle: async ({ id, claimToken }, { settlement, outcome, code, detail, isWait }) => {
      const { state, dueAt, isAmbiguous, isHeld, isAddressDead, reason } = settlement;
      const row = { id, claimToken, state, dueAt, isAmbiguous, isHeld, isAddressDead, outcome, code };
      const texts = { reason: reason?.slice(0, 500), detail: detail?.slice(0, 500) };
      const record = { ...row, ...texts, isWait: isWait === true, isLoss: outcome === 'lost', auditId: newId() };
      return (await database.query(SETTLE_SQL, [JSON.stringify(record)])).rows.length > 0;
    },
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

const CLAIMED = `id, template, program_id AS "programId", cycle_id AS "cycleId", occurrence_id AS "occurrenceId",
  subject_id AS "subjectId", person_id AS "personId", claim_token AS "claimToken", attempts, waits,
  first_tried_at AS "firstTriedAt", sealed, coalesce(expires_at < now(), false) AS "isExpired",
  clock.now() AS "claimedAt"`;

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

// One statement, so that between the server's yes and our knowing of it there is one round trip and no more. An attempt
// that was taken for lost may still report in the journal: what it knows is better than what was assumed.
const SETTLE_SQL = `
WITH told AS (
  SELECT * FROM jsonb_to_record($1::jsonb) AS r(id uuid, "claimToken" uuid, state text, "dueAt" timestamptz,
    "isAmbiguous" boolean, "isHeld" boolean, "isAddressDead" boolean, outcome text, code integer, detail text,
    reason text, "isWait" boolean, "isLoss" boolean, "auditId" uuid)
), journal AS (
  UPDATE notice_attempt attempt SET ended_at = clock.now(), outcome = told.outcome, code = told.code,
    detail = told.detail
  FROM told WHERE attempt.notice_id = told.id AND attempt.claim_token = told."claimToken"
    AND (attempt.outcome IS NULL OR attempt.outcome = 'lost')
), settled AS (
  UPDATE notice SET state = told.state, claim_token = NULL, lease_until = NULL,
    due_at = coalesce(told."dueAt", due_at),
    queued_at = CASE WHEN told.state = 'QUEUED' THEN '-infinity'::timestamptz ELSE queued_at END,
    is_ambiguous = is_ambiguous OR told."isAmbiguous", is_held = told."isHeld", reason = told.reason,
    attempts = attempts - told."isWait"::integer, waits = waits + told."isWait"::integer,
    sent_at = CASE WHEN told.state = 'SENT' THEN clock.now() END,
    sealed = CASE WHEN told.state IN ('RETRY', 'QUEUED') THEN sealed END
  FROM told WHERE notice.id = told.id AND claim_token = told."claimToken"
    AND (NOT told."isLoss" OR lease_until < now())
  RETURNING notice.id, program_id, person_id, notice.state, notice.reason, told."isAddressDead", told."auditId"
), suppressed AS (
  INSERT INTO suppression (address, reason, at)
  SELECT lower(email), coalesce(reason, 'refused'), clock.now()
  FROM settled JOIN recipient USING (person_id) WHERE "isAddressDead"
  ON CONFLICT (address) DO NOTHING
), audited AS (
  INSERT INTO audit_log (id, program_id, action, subject_kind, subject_id, at)
  SELECT "auditId", program_id, 'notice.' || lower(state), 'notice', id, clock.now() FROM settled
)
SELECT id FROM settled`;

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
