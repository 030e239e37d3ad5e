import { bulkInsert, createAuditLog, newId, toQueryable } from '@bookends/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { idOf, type ProgramId } from '../domain/ids';
import type { RunGoal } from '../domain/run';
import type { RunOutcome } from '../domain/run-outcome';
import type { Snapshot } from '../domain/snapshot';
import { MOST_TAKINGS, type EngineRuns, type Lease } from '../usecases/engine-runs';
import { certificateToJson } from './certificate-json';

type Holder = Pick<Lease, 'runId' | 'token'>;

/** Runs as the engine sees them. Every write names its token, and changes nothing when a later one was given out. */
export function engineRunsRepository(dataSource: DataSource, leaseMs: number): EngineRuns {
  const database = toQueryable(dataSource);
  return {
    take: async (id) => {
      const { rows } = await database.query(TAKE_SQL, [id, leaseMs]);
      const taken = rows[0] as { token: number; goal: RunGoal; seed: string; snapshot: Snapshot } | undefined;
      if (!taken) return null;
      return {
        runId: id,
        token: taken.token,
        order: { snapshot: taken.snapshot, goal: taken.goal, seed: Number(taken.seed) },
      };
    },
    renew: async ({ runId, token }, progress) => {
      const { rows } = await database.query(RENEW_SQL, [runId, token, leaseMs, progress?.stage, progress?.fraction]);
      return rows.length > 0;
    },
    complete: (holder, outcome, at) => dataSource.transaction((manager) => complete(manager, holder, outcome, at)),
    fail: (holder, sentence, at) =>
      dataSource.transaction(async (manager) => {
        const programId = await leave(manager, holder, `state = 'FAILED', failure = $3`, [sentence]);
        if (programId !== null) await record(manager, 'run.failed', holder, programId, at);
        return programId !== null;
      }),
    release: async ({ runId, token }, afterMs) => {
      await database.query(RELEASE_SQL, [runId, token, afterMs]);
    },
    giveUp: (at) =>
      dataSource.transaction(async (manager) => {
        const { rows } = await toQueryable(manager).query(GIVE_UP_SQL, [MOST_TAKINGS]);
        for (const { id, program_id } of rows)
          await record(
            manager,
            'run.failed',
            { runId: idOf<'Run'>(String(id)), token: MOST_TAKINGS },
            String(program_id),
            at,
          );
        return rows.length;
      }),
    takeable: async () => {
      const { rows } = await database.query(TAKEABLE_SQL, [MOST_TAKINGS]);
      return rows.map(({ id, token }) => ({ runId: idOf<'Run'>(String(id)), token: Number(token) }));
    },
    underWay: async () => {
      const { rows } = await database.query(`SELECT count(*)::int AS n FROM run WHERE state IN ('QUEUED', 'RUNNING')`);
      return Number(rows[0]!['n']);
    },
  };
}

async function complete(manager: EntityManager, holder: Holder, outcome: RunOutcome, at: Date): Promise<boolean> {
  const { proposals, unmatched, summary, certificate } = outcome;
  const programId = await leave(
    manager,
    holder,
    `state = 'COMPUTED', summary = $3, computed_at = $4, stage = 'EXPLAINING', fraction = 1`,
    [JSON.stringify(summary), at],
  );
  if (programId === null) return false;
  const owner = { program_id: programId, run_id: holder.runId };
  await bulkInsert(
    manager,
    'proposal',
    PROPOSAL_COLUMNS,
    proposals.map((pair) => ({
      ...owner,
      id: newId(),
      mentor_application_id: pair.mentorId,
      mentee_application_id: pair.menteeId,
      score: pair.score,
      is_pinned: pair.isPinned,
      contributions: pair.contributions,
    })),
  );
  await bulkInsert(
    manager,
    'unmatched',
    UNMATCHED_COLUMNS,
    unmatched.map(({ applicationId, role, reason }) => ({
      ...owner,
      application_id: applicationId,
      role,
      reason,
    })),
  );
  await manager.query(VOID_LEFT_SQL, [holder.runId]);
  await manager.query('UPDATE run_record SET certificate = $2 WHERE run_id = $1', [
    holder.runId,
    JSON.stringify(certificateToJson(certificate)),
  ]);
  await record(manager, 'run.computed', holder, programId, at);
  return true;
}

/** Ends the computation when the token is still the last and nobody cancelled; the program, or null. */
async function leave(
  manager: EntityManager,
  { runId, token }: Holder,
  change: string,
  values: unknown[],
): Promise<ProgramId | null> {
  const { rows } = await toQueryable(manager).query(
    `UPDATE run SET ${change}, lease_until = NULL
     WHERE id = $1 AND fencing_token = $2 AND state = 'RUNNING' RETURNING program_id`,
    [runId, token, ...values],
  );
  return rows[0] ? idOf<'Program'>(String(rows[0]['program_id'])) : null;
}

async function record(
  manager: EntityManager,
  action: string,
  { runId, token }: Holder,
  programId: string,
  at: Date,
): Promise<void> {
  await createAuditLog(manager).add({
    programId,
    actorId: null,
    action,
    subjectKind: 'run',
    subjectId: runId,
    facts: { token },
    at,
  });
}

const PROPOSAL_COLUMNS = {
  id: 'uuid',
  program_id: 'uuid',
  run_id: 'uuid',
  mentor_application_id: 'uuid',
  mentee_application_id: 'uuid',
  score: 'integer',
  is_pinned: 'boolean',
  contributions: 'jsonb',
};
const UNMATCHED_COLUMNS = { run_id: 'uuid', program_id: 'uuid', application_id: 'uuid', role: 'text', reason: 'jsonb' };

const TAKE_SQL = `
UPDATE run SET state = 'RUNNING', fencing_token = fencing_token + 1, fraction = 0,
  lease_until = now() + make_interval(secs => $2 / 1000.0)
FROM run_record
WHERE run.id = $1 AND run_record.run_id = run.id
  AND (state = 'QUEUED' OR (state = 'RUNNING' AND lease_until < now()))
RETURNING fencing_token AS token, goal, seed, snapshot`;

const RENEW_SQL = `
UPDATE run SET lease_until = now() + make_interval(secs => $3 / 1000.0),
  stage = coalesce($4, stage), fraction = greatest(fraction, coalesce($5, fraction))
WHERE id = $1 AND fencing_token = $2 AND state = 'RUNNING' RETURNING id`;

const TAKEABLE_SQL = `
SELECT id, fencing_token AS token FROM run
WHERE fencing_token < $1 AND (state = 'QUEUED' OR (state = 'RUNNING' AND lease_until < now()))
ORDER BY id LIMIT 100`;

const RELEASE_SQL = `
UPDATE run SET lease_until = now() + make_interval(secs => $3 / 1000.0)
WHERE id = $1 AND fencing_token = $2 AND state = 'RUNNING'`;

const GIVE_UP_SQL = `
UPDATE run SET state = 'FAILED', lease_until = NULL, failure = 'The computation broke down again and again.'
WHERE state = 'RUNNING' AND lease_until < now() AND fencing_token >= $1
RETURNING id, program_id`;

/** Who left while the run was computed is in no proposal that could become a match. */
const VOID_LEFT_SQL = `
UPDATE proposal SET is_void = true FROM candidate
WHERE run_id = $1 AND application_id IN (mentor_application_id, mentee_application_id)
  AND candidate.state IN ('WITHDRAWN', 'DECLINED')`;
