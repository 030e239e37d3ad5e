import { countRows, NOTHING_READ, reviewsOf, withPage, withStates, type Row } from './row-pages';

const row = (id: string): Row => ({ id, state: 'IN_REVIEW', hasDisagreement: true, reviews: [] }) as unknown as Row;
const page = (ids: readonly string[], hasNextPage: boolean) => ({
  edges: ids.map((id) => ({ node: row(id) })),
  pageInfo: { hasNextPage, endCursor: ids.at(-1) ?? null },
});

describe('rows that are read page by page', () => {
  it('stand in their order, each once, also when the table moved meanwhile', () => {
    const read = withPage(withPage(NOTHING_READ, page(['a', 'b'], true)), page(['b', 'c'], false));
    expect(read.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(read).toMatchObject({ endCursor: 'c', isComplete: true });
  });

  it('are counted by the endpoint until all of them are read', () => {
    const half = withPage(NOTHING_READ, page(['a', 'b'], true));
    expect([countRows(half, 5_000), countRows(half, null)]).toEqual([5_000, null]);
    expect(countRows(withPage(half, page(['c'], false)), 5_000)).toBe(3);
  });

  it('keep their place when they are decided', () => {
    const decided = withStates(withPage(NOTHING_READ, page(['a', 'b'], false)), new Map([['b', 'ACCEPTED']]));
    expect(decided.rows).toMatchObject([
      { id: 'a', state: 'IN_REVIEW', hasDisagreement: true },
      { id: 'b', state: 'ACCEPTED', hasDisagreement: false },
    ]);
  });

  it('say what reviewers said, without those who stepped back', () => {
    const given = [
      { state: 'SUBMITTED', score: 5 },
      { state: 'SUBMITTED', score: 2 },
      { state: 'ASSIGNED', score: null },
      { state: 'RECUSED', score: null },
    ];
    expect(reviewsOf({ reviews: given } as unknown as Row)).toEqual({ asked: 3, given: 2, mean: 3.5 });
    expect(reviewsOf({ reviews: null })).toEqual({ asked: 0, given: 0, mean: null });
  });
});
