import { ok, rejected, type Result } from '@bookends/result';
import { ENGINE_VERSION } from '../domain/compute-run';
import type { RunId } from '../domain/ids';
import { mayReadProposals } from '../domain/policies';
import type { RunState } from '../domain/run';
import type { Verification } from '../domain/verify-run';
import { forbidden, unknown, type AccessRejection, type Actor } from './access';
import type { AskEngine } from './engine-task';
import { hasInputHash, type Digest } from './input-hash';
import type { MatchingReads } from './reads';

export interface RunVerification extends Verification {
  /** The kept input is the one that was hashed when the run was asked for. */
  readonly isInputIntact: boolean;
  /** This installation computes with the engine that computed the run. */
  readonly isSameEngine: boolean;
}

export type VerifyRunRejection =
  AccessRejection | { readonly reason: 'not-computed' | 'record-lost'; readonly state: RunState };

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
  if (!run.summary) return rejected({ reason: 'not-computed', state: run.state });
  const record = await reads.recordOf(runId);
  if (!record) return rejected({ reason: 'record-lost', state: run.state });
  const { goal, seed, summary } = run;
  const order = { snapshot: record.snapshot, goal, seed };
  const isSameEngine = run.engineVersion === ENGINE_VERSION;
  if (!hasInputHash(digest, order, run.inputHash))
    return ok({ ...nothingComputed, isInputIntact: false, isSameEngine });
  const [proposals, unmatched] = await Promise.all([reads.allProposalsOf(runId), reads.allUnmatchedOf(runId)]);
  const kept = { proposals, unmatched, summary, certificate: record.certificate };
  return ok({ ...(await ask({ kind: 'verify', order, record: kept })), isInputIntact: true, isSameEngine });
}

/** From an input that is not the run's own nothing can be told. */
const nothingComputed: Verification = {
  isProofAccepted: false,
  isReproduced: false,
  violation: 'the kept input is not the one that the proof is of',
  difference: 'nothing was computed again: the kept input is not the one of the run',
};
