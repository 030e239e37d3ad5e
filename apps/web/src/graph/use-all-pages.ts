import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef, useState } from 'react';
import { useClient, type CombinedError } from 'urql';

export interface PageOf<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number | null;
}

export interface AllPages<Row> {
  readonly rows: readonly Row[];
  /** How many there will be; null while nobody has said. */
  readonly total: number | null;
  readonly isWhole: boolean;
  readonly error: CombinedError | undefined;
}

const NOTHING: AllPages<never> = { rows: [], total: null, isWhole: false, error: undefined };

/**
 * A list read to its end, page after page, for what is sorted and searched in the browser. Rows are shown as they come.
 * `pick` finds the connection in an answer; null ends the reading.
 */
export function useAllPages<Answer, Variables extends { after?: string | null | undefined }, Row>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (answer: Answer) => PageOf<Row> | null | undefined,
  isPaused = false,
): AllPages<Row> {
  const client = useClient();
  const picking = useRef(pick);
  picking.current = pick;
  const key = JSON.stringify(variables);
  const [pages, setPages] = useState<AllPages<Row>>(NOTHING);
  useEffect(() => {
    if (isPaused) return;
    let isOver = false;
    const read = async (): Promise<void> => {
      let rows: readonly Row[] = [];
      for (let after: string | null = null, hasMore = true; hasMore && !isOver;) {
        const words = { ...(JSON.parse(key) as object), after } as Variables & Record<string, unknown>;
        const { data, error } = await client.query(document, words, { requestPolicy: 'network-only' }).toPromise();
        const page = data && picking.current(data);
        rows = page ? [...rows, ...page.edges.map(({ node }) => node)] : rows;
        after = page?.pageInfo.endCursor ?? null;
        hasMore = error === undefined && (page?.pageInfo.hasNextPage ?? false);
        if (!isOver) setPages({ rows, total: page?.totalCount ?? null, isWhole: !hasMore && !error, error });
      }
    };
    void read();
    return () => {
      isOver = true;
      setPages(NOTHING);
    };
  }, [client, document, key, isPaused]);
  return pages;
}
