import { useCallback } from 'react';
import { useQuery } from 'urql';
import { keptSkips } from './kept';
import { nextReview, withSkipped } from './next-review';
import { OpenReviewsDocument, type OpenReviewsQuery } from './generated/graphql';

const ASKED_AGAIN_WITH = { additionalTypenames: ['Review'] };

/** What is open in a cycle, and the way through it. */
export function useQueue(cycleId: string) {
  const [{ data, error, fetching }, again] = useQuery({
    query: OpenReviewsDocument,
    variables: { cycleId },
    context: ASKED_AGAIN_WITH,
  });
  const open = openIn(data);
  const nextAfter = useCallback(
    (leaving: string | null): string | null => nextReview(openIn(data), keptSkips.read(cycleId), leaving),
    [data, cycleId],
  );
  const skip = (id: string): void => keptSkips.keep(cycleId, withSkipped(keptSkips.read(cycleId), id));
  const isOnlySkippedLeft = open.length > 0 && open.every((id) => keptSkips.read(cycleId).includes(id));
  const cycle = data?.cycle ?? null;
  return { cycle, open, error, isReading: fetching && !data, nextAfter, skip, isOnlySkippedLeft, again };
}

const openIn = (data: OpenReviewsQuery | undefined): readonly string[] =>
  data?.reviewQueue.edges.flatMap(({ node }) => node.application?.id ?? []) ?? [];

export const pathOf = (cycleId: string, applicationId: string | null): string =>
  `/review/${cycleId}/${applicationId ?? 'next'}`;
