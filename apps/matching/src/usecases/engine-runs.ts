import type { RunOrder } from '../domain/posed-run';
import type { RunId } from '../domain/ids';
import type { RunOutcome } from '../domain/run-outcome';
import type { RunProgress } from '../domain/run-progress';

/** A run that this worker computes, until its lease ends or somebody with a later token takes it over. */
export interface Lease {
  readonly runId: RunId;
  /** Rises with every taking; what an earlier holder writes is refused. */
  readonly token: number;
  readonly order: RunOrder;
}

/** A run that broke down this often is not tried again: something in it kills its worker. */
export const MOST_TAKINGS = 50;

/** Port of the engine: who computes which run, and what came of it. Leases are by the machine's clock. */
export interface EngineRuns {
  /** Takes a run that waits, or whose holder has been silent beyond its lease; null when there is nothing to take. */
  take(id: RunId): Promise<Lease | null>;
  /** Notes progress and prolongs the lease; false when the run is cancelled or somebody else's: stop computing. */
  renew(lease: Pick<Lease, 'runId' | 'token'>, progress: RunProgress | null): Promise<boolean>;
  /** Keeps the whole outcome at once, or nothing when the run is cancelled or somebody else's. */
  complete(lease: Pick<Lease, 'runId' | 'token'>, outcome: RunOutcome, at: Date): Promise<boolean>;
  /** Notes that this run can never be computed. */
  fail(lease: Pick<Lease, 'runId' | 'token'>, sentence: string, at: Date): Promise<boolean>;
  /** Gives a run back that could not be finished; nobody takes it before `afterMs`. */
  release(lease: Pick<Lease, 'runId' | 'token'>, afterMs: number): Promise<void>;
  /** Fails, for good, runs whose computation broke down too often; how many. */
  giveUp(at: Date): Promise<number>;
  /** Runs to be computed by whoever is free: those that wait and those whose lease is over, with their last token. */
  takeable(): Promise<readonly { readonly runId: RunId; readonly token: number }[]>;
  /** How many runs wait or are under way. */
  underWay(): Promise<number>;
}
