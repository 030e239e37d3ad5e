import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { useLive } from './use-live';

export interface Followed<Answer> {
  readonly data: Answer | undefined;
  readonly error: CombinedError | undefined;
  /** What moves is not heard of just now; the browser tries again by itself. */
  readonly isInterrupted: boolean;
  again(): void;
}

/** A query that is watched for as long as `isMoving` says of its answer that it changes by itself, and no longer. */
export function useFollowed<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
  isMoving: (answer: Answer) => boolean,
): Followed<Answer> {
  const [{ data, error }, ask] = useQuery({ query: document, variables });
  const moves = data !== undefined && isMoving(data);
  const live = useLive(document, variables, !moves);
  const seen = moves ? (live.data ?? data) : data;
  const hasCome = moves && seen !== undefined && !isMoving(seen);
  useEffect(() => {
    if (hasCome) ask({ requestPolicy: 'network-only' });
  }, [hasCome, ask]);
  return {
    data: seen,
    error,
    isInterrupted: moves && live.isInterrupted,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
