import { createRowReader, type Reading } from './row-reader';

/** A list of so many rows; `failing` counts how many pages from now fail. */
function list(count: number) {
  const asked: [string | null, number][] = [];
  const state = { failing: 0 };
  const ask = async (after: string | null, first: number) => {
    asked.push([after, first]);
    if (state.failing-- > 0) return null;
    const from = after === null ? 0 : Number(after) + 1;
    const ids = Array.from({ length: Math.min(first, count - from) }, (_, index) => String(from + index));
    const edges = ids.map((id) => ({ node: { id } }));
    return { edges, pageInfo: { hasNextPage: from + first < count, endCursor: ids.at(-1) ?? null } } as never;
  };
  return { asked, ask, state };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

function watched(count: number, failing = 0) {
  const { asked, ask, state } = list(count);
  state.failing = failing;
  const told: Reading[] = [];
  const reader = createRowReader(ask, (reading) => told.push(reading));
  return { asked, reader, told, last: () => told.at(-1)! };
}

describe('reading a long list', () => {
  it('begins with a small page, and reads on as far as somebody looks', async () => {
    const { asked, reader, last } = watched(5_000);
    await settled();
    expect(asked).toEqual([[null, 50]]);
    reader.want(200);
    await settled();
    expect(asked).toEqual([
      [null, 50],
      ['49', 100],
      ['149', 100],
    ]);
    expect(last().pages.rows).toHaveLength(250);
  });

  it('stops at the end, and asks for nothing twice at once', async () => {
    const { asked, reader, last } = watched(120);
    reader.want(5_000);
    reader.want(5_000);
    await settled();
    expect(asked).toHaveLength(2);
    expect(last()).toMatchObject({ isFailed: false, pages: { isComplete: true } });
  });

  it('keeps what it has when a page does not come, and goes on from there', async () => {
    const { reader, last } = watched(80, 1);
    await settled();
    expect(last().isFailed).toBe(true);
    reader.want(80);
    await settled();
    expect(last().isFailed).toBe(true);
    reader.again();
    await settled();
    expect(last()).toMatchObject({ isFailed: false, pages: { isComplete: true } });
  });

  it('tells nothing once it was stopped', async () => {
    const { reader, told } = watched(80);
    reader.stop();
    await settled();
    expect(told).toEqual([]);
  });
});
