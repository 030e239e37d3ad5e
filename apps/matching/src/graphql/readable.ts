import type { Batch } from '@bookends/subgraph';
import { mayReadMatch, mayReadRuns } from '../domain/policies';
import { toMatchType, type MatchType } from './match.type';
import type { ReadBatches } from './read-batches';
import { toRunType, type RunType } from './run.type';
import { viewerOf } from './viewer';

// How entities are read by reference: what is not the viewer's to see is as if it were not there.

export function readableMatches(batches: ReadBatches): Batch<string, MatchType> {
  return async (ids, context) => {
    const viewer = viewerOf(context.viewer);
    const matches = await batches.matches(ids, context);
    return matches.map((match) => (match && mayReadMatch(viewer, match) ? toMatchType(match) : null));
  };
}

export function readableRuns(batches: ReadBatches): Batch<string, RunType> {
  return async (ids, context) => {
    const viewer = viewerOf(context.viewer);
    const runs = await batches.runs(ids, context);
    return runs.map((run) => (run && mayReadRuns(viewer, run.programId) ? toRunType(run) : null));
  };
}
