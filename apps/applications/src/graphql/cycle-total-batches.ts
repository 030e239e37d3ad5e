import type { Batch, SubgraphContext } from '@bookends/subgraph';
import type { TopicDemand } from '../domain/topic-balance';
import type { CycleTotals, ReviewerLoad, ReviewProgress } from '../usecases/cycle-totals';

/** One stable function for each total: those of all cycles that a request asks for are one statement. */
export interface CycleTotalBatches {
  readonly disagreements: Batch<string, number>;
  readonly topicDemand: Batch<string, readonly TopicDemand[]>;
  /** Of the viewer; null for whoever is nobody. */
  readonly reviewProgress: Batch<string, ReviewProgress>;
  readonly reviewerLoads: Batch<string, readonly ReviewerLoad[]>;
}

export function createCycleTotalBatches(totals: CycleTotals): CycleTotalBatches {
  return {
    disagreements: (ids) => totals.disagreementsOf(ids),
    topicDemand: (ids) => totals.topicDemandOf(ids),
    reviewProgress: async (ids, { viewer }: SubgraphContext) =>
      viewer.kind === 'person' ? totals.reviewProgressOf(viewer.personId, ids) : ids.map(() => null),
    reviewerLoads: (ids) => totals.reviewerLoadsOf(ids),
  };
}
