import type { Clock } from '@bookends/clock';
import type { Batch } from '@bookends/subgraph';
import type { GoalProgram } from '../domain/goal-cycle';
import type { GoalSheetStanding } from '../domain/goal-sheet';
import type { GoalSheetCounts, GoalSheetReads, GoalSheetText } from '../usecases/goal-sheet-reads';

/** What resolvers read, each once per request for all rows that ask in the same tick. */
export interface ReadBatches {
  readonly sheets: Batch<string, GoalSheetStanding>;
  readonly sheetsOfMatches: Batch<string, GoalSheetStanding>;
  readonly texts: Batch<string, GoalSheetText>;
  readonly programs: Batch<string, GoalProgram>;
  readonly programsOfCycles: Batch<string, string>;
  readonly counts: Batch<string, GoalSheetCounts>;
  /** What time the request is answered at, under the only key `now`. */
  readonly now: Batch<'now', Date>;
}

export function createReadBatches(reads: GoalSheetReads, clock: Clock): ReadBatches {
  return {
    sheets: (ids) => reads.byIds(ids),
    sheetsOfMatches: (ids) => reads.byMatches(ids),
    texts: (ids) => reads.texts(ids),
    programs: (ids) => reads.programs(ids),
    programsOfCycles: (ids) => reads.programsOfCycles(ids),
    counts: async (ids) => reads.counts(ids, await clock.now()),
    now: async () => [await clock.now()],
  };
}
