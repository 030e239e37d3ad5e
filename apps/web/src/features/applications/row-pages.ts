import type { ApplicationRowsQuery, ApplicationState } from './generated/graphql';

type Connection = NonNullable<NonNullable<ApplicationRowsQuery['cycle']>['applications']>;
export type Row = Connection['edges'][number]['node'];

/** The rows that have been read so far, in their order without a gap. */
export interface RowPages {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly isComplete: boolean;
}

export const NOTHING_READ: RowPages = { rows: [], endCursor: null, isComplete: false };

/** A page as it was answered. */
export interface RowPage {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function withPage({ rows }: RowPages, { edges, pageInfo }: RowPage): RowPages {
  const known = new Set(rows.map(({ id }) => id));
  const fresh = edges.map(({ node }) => node).filter(({ id }) => !known.has(id));
  return {
    rows: [...rows, ...fresh],
    endCursor: pageInfo.endCursor ?? null,
    isComplete: !pageInfo.hasNextPage,
  };
}

/** The rows with what was decided of them: they stay where they are until the table is read anew. */
export function withStates(pages: RowPages, states: ReadonlyMap<string, ApplicationState>): RowPages {
  if (!pages.rows.some(({ id }) => states.has(id))) return pages;
  const rows = pages.rows.map((row) => {
    const state = states.get(row.id);
    return state === undefined ? row : { ...row, state, hasDisagreement: false };
  });
  return { ...pages, rows };
}

/** How many rows there are, as far as that is known: all when they are counted or read to the end, else null. */
export const countRows = ({ rows, isComplete }: RowPages, total: number | null): number | null =>
  isComplete ? rows.length : total;

/** What the reviewers of a row said so far. */
export function reviewsOf({ reviews }: Pick<Row, 'reviews'>) {
  const standing = (reviews ?? []).filter(({ state }) => state !== 'RECUSED');
  const scores = standing.flatMap(({ score }) => score ?? []);
  const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { asked: standing.length, given: standing.filter(({ state }) => state === 'SUBMITTED').length, mean };
}
