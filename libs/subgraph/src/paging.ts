import { badUserInput } from './errors';

/** Relay's arguments; `last` and `before` only where a screen pages back. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

const MOST = 100;
const USUAL = 20;

/** How many to read: 20 unless told, at most 100; a number outside 1..100 is refused. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return USUAL;
  if (!Number.isInteger(first) || first < 1 || first > MOST) throw badUserInput(['first'], `must be from 1 to ${MOST}`);
  return first;
}

/** An opaque cursor over the sort key of a row: parts as JSON in base64url. */
export function encodeCursor(...parts: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts of a cursor of ours, as many as expected; anything else is BAD_USER_INPUT at `after`. */
export function decodeCursor(cursor: string | null | undefined, length: number): (string | number | null)[] | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === length && parts.every(isPart)) return parts;
  } catch {
    // A cursor that is not JSON is refused below, like one of a wrong shape.
  }
  throw badUserInput(['after'], 'is not a cursor of this list');
}

/**
 * A Relay page from rows read with a limit of `size + 1`: the one row more tells that there is a next page.
 */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  size: number,
  map: { readonly node: (row: Row) => Node; readonly cursor: (row: Row) => string },
): {
  edges: { node: Node; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
} {
  const edges = rows.slice(0, size).map((row) => ({ node: map.node(row), cursor: map.cursor(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const isPart = (part: unknown): part is string | number | null =>
  part === null || typeof part === 'string' || typeof part === 'number';
