import * as fc from 'fast-check';
import { admitProblem } from '../door/admit-problem';
import { heartbeatOf } from '../heartbeat';
import { isDense, NO_EDGE, type Problem } from '../problem';
import type { Terms } from '../solution';
import { smallCase, toSparse } from '../testing/arbitrary';
import { weightMatrix } from '../testing/enumerate';
import { drawFrom } from '../testing/families';
import { applyChanges, isInside, type Change } from './changes';
import {
  openBook,
  openWeightOf,
  pairNumber,
  prepareColumns,
  runOfColumn,
  runOfRow,
  weightOf,
  type Run,
} from './edge-book';
import { laterProblem } from './later-problem';

/** What a run leads to, and for how much; entries under `least` are none. */
function read({ id, weight, from, step, count }: Run, least: number): Map<number, number> {
  const entries = Array.from({ length: count }, (_, at) => [
    id === null ? at : id[from + at]!,
    weight[from + at * step]!,
  ]);
  return new Map(entries.filter(([, value]) => value! >= least) as [number, number][]);
}

function orNothing(weights: readonly number[], isOpen: (at: number) => boolean): Map<number, number> {
  return new Map(weights.flatMap((weight, at) => (weight !== NO_EDGE && isOpen(at) ? [[at, weight]] : [])));
}

const books = fc.tuple(smallCase(), fc.nat(), fc.boolean()).map(([{ problem: given, options }, seed, asSparse]) => {
  const draw = drawFrom(seed);
  const problem = asSparse && isDense(given) ? toSparse(given) : given;
  const before = weightMatrix(problem);
  const weights = new Map<number, number>();
  before.forEach((row, at) =>
    row.forEach((weight, column) => {
      if (weight !== NO_EDGE && draw(4) === 0) weights.set(pairNumber(problem, at, column), draw(9) - 4);
    }),
  );
  const withdrawn = new Set([...before.keys()].filter(() => draw(5) === 0));
  const after = before.map((row, at) =>
    row.map((weight, column) => (withdrawn.has(at) ? NO_EDGE : (weights.get(at * problem.columns + column) ?? weight))),
  );
  return { problem, weights, withdrawn, after, blocks: options.blocks ?? [], floor: options.floor ?? null };
});

describe('the book of edges', () => {
  it('reads what a copy of the changed problem would say', () => {
    fc.assert(
      fc.property(books, ({ problem, weights, withdrawn, after, blocks, floor }) => {
        const book = openBook(problem, { blocks, floor }, weights, withdrawn);
        prepareColumns(book, heartbeatOf({}));
        const isOpen = (row: number, column: number): boolean =>
          after[row]![column]! >= (floor ?? -Infinity) &&
          !blocks.some((pair) => pair.row === row && pair.column === column);
        for (let row = 0; row < problem.rows; row++) {
          expect(read(runOfRow(book, row), book.least)).toEqual(
            orNothing(after[row]!, (column) => isOpen(row, column)),
          );
          for (let column = 0; column < problem.columns; column++) {
            const weight = after[row]![column]!;
            expect(weightOf(book, { row, column })).toBe(weight);
            expect(openWeightOf(book, { row, column })).toBe(
              weight !== NO_EDGE && isOpen(row, column) ? weight : NO_EDGE,
            );
          }
        }
        for (let column = 0; column < problem.columns; column++) {
          const found = read(runOfColumn(book, column), book.least);
          for (const row of withdrawn) found.delete(row);
          const expected = orNothing(
            after.map((row) => row[column]!),
            (row) => isOpen(row, column),
          );
          expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()));
        }
        const later = laterProblem({ base: problem, weights, withdrawn }, problem.capacity);
        expect(weightMatrix(later)).toEqual(after);
        expect(later.capacity).toBe(problem.capacity);
        expect(weightMatrix(later)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the changes of a problem', () => {
  const full: Problem = {
    rows: 3,
    columns: 2,
    capacity: Int32Array.of(1, 1),
    dense: Int32Array.of(1, 2, 3, 4, NO_EDGE, 6),
  };
  const none: Terms = { goal: 'total', seed: 0, floor: null, pins: [], blocks: [] };

  it.each([full, toSparse(full as Parameters<typeof toSparse>[0])])('are made in a copy', (problem) => {
    const changed = (...changes: Change[]): number[][] => weightMatrix(applyChanges(problem, none, changes).problem);
    expect(changed({ kind: 'withdraw', row: 0 })).toEqual([
      [NO_EDGE, NO_EDGE],
      [3, 4],
      [NO_EDGE, 6],
    ]);
    expect(changed({ kind: 'withdraw', row: 1 })).toEqual([
      [1, 2],
      [NO_EDGE, NO_EDGE],
      [NO_EDGE, 6],
    ]);
    expect(changed({ kind: 'weight', row: 0, column: 0, weight: 9 })[0]).toEqual([9, 2]);
    expect(changed({ kind: 'weight', row: 2, column: 1, weight: -9 })[2]).toEqual([NO_EDGE, -9]);
    const { problem: more } = applyChanges(problem, none, [{ kind: 'places', column: 1, places: 5 }]);
    expect([...more.capacity]).toEqual([1, 5]);
    expect([...problem.capacity]).toEqual([1, 1]);
    for (const kind of ['withdraw', 'places', 'pin'] as const) {
      const change = { kind, row: 1, column: 0, places: 1, weight: 1 } as Change;
      expect(() => admitProblem(applyChanges(problem, none, [change]).problem)).not.toThrow();
    }
  });

  it('move pins, lift blocks and lift pins', () => {
    const terms: Terms = {
      ...none,
      pins: [
        { row: 0, column: 0 },
        { row: 1, column: 1 },
      ],
      blocks: [{ row: 0, column: 1 }],
    };
    const after = (change: Change): object => {
      const { pins, blocks } = applyChanges(full, terms, [change]).terms;
      return { pins, blocks };
    };
    const same = { pins: terms.pins, blocks: terms.blocks };
    const [first, second] = terms.pins;
    expect(after({ kind: 'pin', row: 0, column: 1 })).toEqual({ pins: [second, { row: 0, column: 1 }], blocks: [] });
    expect(after({ kind: 'unpin', row: 1, column: 1 })).toEqual({ pins: [first], blocks: terms.blocks });
    expect(after({ kind: 'unpin', row: 1, column: 0 })).toEqual(same);
    expect(after({ kind: 'block', row: 0, column: 0 })).toEqual({
      pins: [second],
      blocks: [{ row: 0, column: 1 }, first],
    });
    expect(after({ kind: 'block', row: 0, column: 1 })).toEqual(same);
    expect(after({ kind: 'unblock', row: 0, column: 1 })).toEqual({ pins: terms.pins, blocks: [] });
    expect(after({ kind: 'withdraw', row: 0 })).toEqual({ pins: [second], blocks: terms.blocks });
    expect(after({ kind: 'places', column: 0, places: 3 })).toEqual(same);
  });

  it.each<[Change, string]>([
    [{ kind: 'withdraw', row: 3 }, 'changes[0]: 3 is no row'],
    [{ kind: 'withdraw', row: -1 }, 'changes[0]: -1 is no row'],
    [{ kind: 'withdraw', row: 0.5 }, 'changes[0]: 0.5 is no row'],
    [{ kind: 'places', column: 2, places: 1 }, 'changes[0]: 2 is no column'],
    [{ kind: 'pin', row: 0, column: -1 }, 'changes[0]: -1 is no column'],
    [{ kind: 'weight', row: 2, column: 0, weight: 1 }, 'changes[0]: there is no edge from row 2 to column 0'],
    [{ kind: 'weight', row: 0, column: 0, weight: NO_EDGE }, `changes[0]: ${NO_EDGE} is no weight`],
    [{ kind: 'weight', row: 0, column: 0, weight: 0.5 }, 'changes[0]: 0.5 is no weight'],
  ])('name what makes no sense: %o', (change, message) => {
    expect(() => applyChanges(full, none, [change])).toThrow(message);
    expect(isInside(full, change)).toBe(change.kind === 'weight');
  });
});
