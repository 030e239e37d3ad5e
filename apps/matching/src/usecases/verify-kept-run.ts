import { ok, rejected, type Result } from '@bookends/result';
import { ENGINE_VERSION } from '../domain/compute-run';
import type { RunId } from '../domain/ids';
import { mayReadProposals } from '../domain/policies';
import type { RunState } from '../domain/run';
import type { Verification } from '../domain/verify-run';
import { forbidden, unknown, type AccessRejection, type Actor } from './access';
import type { AskEngine } from './engine-task';
import { inputHash, type Digest } from './input-hash';
import type { MatchingReads } from './reads';

export interface RunVerification extends Verification {
  /** The kept input is the one that was hashed when the run was asked for. */
  readonly isInputIntact: boolean;
  /** This installation computes with the engine that computed the run. */
  readonly isSameEngine: boolean;
}

export type VerifyRunRejection = AccessRejection | { readonly reason: 'not-computed'; readonly state: RunState };

export interface EnginePorts {
  readonly reads: MatchingReads;
  readonly ask: AskEngine;
  readonly digest: Digest;
}

/** Verifies an old run from its record alone: input by its hash, proof by the checker, result by computing it again. */
export async function verifyKeptRun(
  { reads, ask, digest }: EnginePorts,
  { actor, runId }: { readonly actor: Actor | 'operator'; readonly runId: RunId },
): Promise<Result<RunVerification, VerifyRunRejection>> {
  const run = (await reads.runs([runId])).get(runId);
  if (!run) return unknown('run');
  if (actor !== 'operator' && !mayReadProposals(actor, run.programId)) return forbidden;
  const record = await reads.recordOf(runId);
  if (!record?.certificate || !run.summary) return rejected({ reason: 'not-computed', state: run.state });
  const { goal, seed, summary } = run;
  const order = { snapshot: record.snapshot, goal, seed };
  const pairs = (await reads.allProposalsOf(runId)).map(({ mentorId, menteeId, score }) => ({
    mentorId,
    menteeId,
    score,
  }));
  const { certificate } = record;
  const verification = await ask({ kind: 'verify', order, record: { pairs, total: summary.total, certificate } });
  return ok({
    ...verification,
    isInputIntact: inputHash(digest, order) === run.inputHash,
    isSameEngine: run.engineVersion === ENGINE_VERSION,
  });
}
