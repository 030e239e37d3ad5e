import { useFollowed } from '../../graph/use-followed';
import { StudioRunsDocument, type RunRowFragment } from './generated/graphql';

export type RunRow = RunRowFragment;
export type RunState = RunRow['state'];

export const isUnderWay = ({ state }: Pick<RunRow, 'state'>): boolean => state === 'QUEUED' || state === 'RUNNING';

/** It has proposals to look at. */
export const hasResult = (run: Pick<RunRow, 'summary'>): boolean => run.summary !== null;

/** Runs are called by their number in the cycle, the first one 1. Of more than a page only the newest are known. */
export function numberRuns(runs: readonly Pick<RunRow, 'id'>[]): ReadonlyMap<string, number> {
  return new Map(runs.map(({ id }, index) => [id, runs.length - index]));
}

/** All runs of a cycle, newest first, watched while one of them is under way. */
export function useRuns(cycleId: string) {
  const { data, error, isInterrupted, again } = useFollowed(StudioRunsDocument, { cycleId }, (answer) =>
    runsOf(answer).some(isUnderWay),
  );
  const runs = data && runsOf(data);
  const isComplete = !data?.cycle?.runs?.pageInfo.hasNextPage;
  return {
    runs,
    numbers: runs && isComplete ? numberRuns(runs) : new Map<string, number>(),
    error,
    isInterrupted,
    again,
  };
}

const runsOf = (answer: {
  readonly cycle: { readonly runs: { readonly edges: readonly { readonly node: RunRow }[] } | null } | null;
}): readonly RunRow[] => answer.cycle?.runs?.edges.map(({ node }) => node) ?? [];
