import type { Batch } from '@bookends/subgraph';
import type { CriteriaSet } from '../domain/criteria-set';
import type { Cycle } from '../domain/cycle';
import { idOf } from '../domain/ids';
import type { Match } from '../domain/match';
import type { Ruling } from '../domain/ruling';
import type { Run } from '../domain/run';
import type { ScoreBucket } from '../domain/score-distribution';
import type { KeptProposal } from '../usecases/proposals';
import type { MatchCount, MatchingReads, PoolCounts, RunBasis } from '../usecases/reads';

/** What resolvers read, each once per request for all rows that ask in the same tick. */
export interface ReadBatches {
  readonly cycles: Batch<string, Cycle>;
  readonly criteria: Batch<string, CriteriaSet>;
  readonly pools: Batch<string, PoolCounts>;
  readonly matchCounts: Batch<string, readonly MatchCount[]>;
  readonly rulings: Batch<string, readonly Ruling[]>;
  readonly runs: Batch<string, Run>;
  readonly runBases: Batch<string, RunBasis>;
  readonly scoreDistributions: Batch<string, readonly ScoreBucket[]>;
  readonly matches: Batch<string, Match>;
  readonly proposals: Batch<string, KeptProposal>;
}

export function createReadBatches(reads: MatchingReads): ReadBatches {
  return {
    cycles: inOrder((ids) => reads.cycles(ids.map(idOf<'Cycle'>))),
    criteria: inOrder((ids) => reads.criteria(ids.map(idOf<'Cycle'>))),
    pools: inOrder((ids) => reads.pools(ids.map(idOf<'Cycle'>))),
    matchCounts: inOrder((ids) => reads.matchCounts(ids.map(idOf<'Cycle'>))),
    rulings: inOrder((ids) => reads.rulings(ids.map(idOf<'Cycle'>))),
    runs: inOrder((ids) => reads.runs(ids.map(idOf<'Run'>))),
    runBases: inOrder((ids) => reads.runBases(ids.map(idOf<'Run'>))),
    scoreDistributions: inOrder((ids) => reads.scoreDistributions(ids.map(idOf<'Run'>))),
    matches: inOrder((ids) => reads.matches(ids.map(idOf<'Match'>))),
    proposals: inOrder((ids) => reads.proposals(ids.map(idOf<'Proposal'>))),
  };
}

function inOrder<Value>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>): Batch<string, Value> {
  return async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? null);
  };
}
