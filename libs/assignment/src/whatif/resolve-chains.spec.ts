import { heartbeatOf } from '../heartbeat';
import { NO_EDGE, type Problem } from '../problem';
import type { Goal } from '../solution';
import { solve } from '../solve';
import { toSparse } from '../testing/arbitrary';
import { weightMatrix } from '../testing/enumerate';
import { drawFrom, matrixOf } from '../testing/families';
import type { Change } from './changes';
import { lossOfForcing, runnersUp } from './loss-of-forcing';
import { standingOf } from './memory';
import { resolve } from './resolve';
import { resolveLocally } from './resolve-locally';

function drawChange(problem: Problem, columnOf: Int32Array, draw: (end: number) => number): Change | undefined {
  const row = draw(problem.rows);
  const seat = columnOf[row]!;
  const column = seat >= 0 && draw(2) === 0 ? seat : draw(problem.columns);
  const kind = (['pin', 'unpin', 'block', 'unblock', 'withdraw', 'places', 'weight'] as const)[draw(7)]!;
  if (kind === 'withdraw') return draw(3) === 0 ? { kind, row } : undefined;
  if (kind === 'places') return { kind, column, places: draw(4) };
  if ((kind === 'pin' || kind === 'weight') && weightMatrix(problem)[row]![column] === NO_EDGE) return undefined;
  return kind === 'weight' ? { kind, row, column, weight: draw(12) - 3 } : { kind, row, column };
}

/** Runs a chain of changes; how many were made and how many of them locally. */
function runChain(seed: number): { made: number; local: number } {
  const draw = drawFrom(seed);
  const spread = [1, 2, 5, 40, 3000][draw(5)]!;
  const [rows, columns] = [6 + draw(14), 4 + draw(12)];
  const drawn = matrixOf(
    draw(2) === 0 ? 'drawn' : 'close',
    { rows, columns, spread, places: 1 + draw(3), holes: draw(60), classes: 1 + draw(2) },
    seed,
  );
  const goal: Goal = draw(3) === 0 ? 'total' : 'placed-then-total';
  const options = { goal, seed: draw(9), floor: draw(3) === 0 ? 0 : undefined };
  const problem = draw(2) === 0 ? drawn : toSparse(drawn);
  let now: { problem: Problem; solution: ReturnType<typeof solve> } = { problem, solution: solve(problem, options) };
  const count = { made: 0, local: 0 };
  for (let turn = 0; turn < 8; turn++) {
    const change = drawChange(now.problem, now.solution.columnOf, draw);
    if (change === undefined) continue;
    const pinned = now.solution.pins.filter((pin) => 'column' in change && pin.column === change.column).length;
    if (change.kind === 'places' && change.places < pinned) continue;
    if (change.kind === 'pin' && pinned >= now.problem.capacity[change.column]!) continue;
    const local = resolveLocally(now.problem, now.solution, [change], heartbeatOf({}));
    const next = local ?? resolve(now.problem, now.solution, [change]);
    count.made++;
    if (local !== undefined) count.local++;
    const { pins, blocks, columnOf, total } = next.solution;
    const anew = solve(next.problem, { ...options, pins, blocks });
    expect([seed, turn, change, total, [...columnOf]]).toEqual([seed, turn, change, anew.total, [...anew.columnOf]]);
    now = next;
  }
  const standing = standingOf(now.problem, now.solution);
  if (standing !== undefined) expect(standing.problem).toBe(now.problem);
  return count;
}

describe('resolve, in larger problems', () => {
  it('gives what a solve from nothing gives, and nearly always by one way', () => {
    const chains = Array.from({ length: 150 }, (_, seed) => runChain(seed));
    const made = chains.reduce((sum, chain) => sum + chain.made, 0);
    const local = chains.reduce((sum, chain) => sum + chain.local, 0);
    expect(made).toBeGreaterThan(500);
    expect(made - local).toBeLessThanOrEqual(made / 100);
  });
});

describe('what is kept of a solution', () => {
  const problem = matrixOf('close', { rows: 40, columns: 40, spread: 3000 }, 2);
  const solution = solve(problem);
  const locally = (changes: Change[], from: { problem: Problem; solution: typeof solution } = { problem, solution }) =>
    resolveLocally(from.problem, from.solution, changes, heartbeatOf({}));

  it('is not gone on from after a thousand changes of edges', () => {
    const lowered = Array.from({ length: 1600 }, (_, edge) => ({ row: Math.floor(edge / 40), column: edge % 40 }))
      .filter(({ row, column }) => solution.columnOf[row] !== column)
      .slice(0, 990)
      .map((pair): Change => ({ kind: 'weight', ...pair, weight: -900_000 }));
    const withdrawn = Array.from({ length: 11 }, (_, row): Change => ({ kind: 'withdraw', row }));
    const many = locally([...lowered, ...withdrawn.slice(0, 10)])!;
    const one = locally(withdrawn.slice(10), many)!;
    expect(one.solution.placed).toBe(29);
    expect(locally([{ kind: 'places', column: 0, places: 1 }], one)).toBeUndefined();
  });

  it('moves for sixteen places at once and no more', () => {
    const few = matrixOf('drawn', { rows: 60, columns: 2, places: 1, spread: 5000 }, 1);
    const before = { problem: few, solution: solve(few) };
    const placesOf = (places: number): Change => ({ kind: 'places', column: 0, places });
    expect(locally([placesOf(17)], before)!.solution.placed).toBe(18);
    expect(locally([placesOf(18)], before)).toBeUndefined();
    const wide = { ...few, capacity: Int32Array.of(17, 1) };
    expect(locally([placesOf(1)], { problem: wide, solution: solve(wide) })!.solution.placed).toBe(2);
    const wider = { ...few, capacity: Int32Array.of(18, 1) };
    expect(locally([placesOf(1)], { problem: wider, solution: solve(wider) })).toBeUndefined();
  });
});

describe('runnersUp', () => {
  const weights = matrixOf('drawn', { rows: 9, columns: 7, spread: 20, holes: 15 }, 4);
  const blocks = [{ row: 2, column: 1 }];
  const pins = [{ row: 8, column: 6 }];

  it.each([weights, toSparse(weights)])('are all the open columns, the cheapest for everybody first', (problem) => {
    const options = { blocks, floor: -3, pins: weightMatrix(problem)[8]![6] === NO_EDGE ? [] : pins };
    const solution = solve(problem, options);
    for (let row = 0; row < 8; row++) {
      const open = weightMatrix(problem)[row]!.flatMap((weight, column) => {
        const isPinned = options.pins.some((pin) => pin.column === column);
        const isBlocked = blocks.some((pair) => pair.row === row && pair.column === column);
        if (weight < -3 || isPinned || isBlocked || column === solution.columnOf[row]) return [];
        return [{ column, weight, loss: lossOfForcing(problem, solution, row, column) }];
      });
      const inOrder = open.sort(
        (a, b) => a.loss.placed - b.loss.placed || a.loss.total - b.loss.total || a.column - b.column,
      );
      expect(runnersUp(problem, solution, row, 20)).toEqual(inOrder);
      expect(runnersUp(problem, solution, row)).toHaveLength(Math.min(3, open.length));
      if (solution.columnOf[row]! < 0) continue;
      const seatLoss = lossOfForcing(problem, solution, row, solution.columnOf[row]!);
      expect(seatLoss).toEqual({ placed: 0, total: 0 });
    }
  });

  it('are chosen by the bound that prices give', () => {
    const dense = Int32Array.of(9, 8, 1, 9, 2, 1);
    const problem: Problem = { rows: 2, columns: 3, capacity: Int32Array.of(1, 1, 1), dense };
    const solution = solve(problem);
    expect(runnersUp(problem, solution, 1, 1)).toEqual([{ column: 1, weight: 2, loss: { placed: 0, total: 6 } }]);
    expect(runnersUp(problem, solution, 0, 1)).toEqual([{ column: 0, weight: 9, loss: { placed: 0, total: 6 } }]);
  });

  it.each([-1, 9, 0.5])('are asked for a row: %d', (row) => {
    expect(() => runnersUp(weights, solve(weights), row)).toThrow(`row: ${row} is no row`);
  });
});
