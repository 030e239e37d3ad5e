import { admitProblem, isSafeWeight } from './door/admit-problem';
import { edgeOf } from './door/admit-options';
import { heartbeatOf } from './heartbeat';
import { NO_EDGE, type Problem, type SparseProblem } from './problem';
import { SolveCancelled, type Goal, type Progress } from './solution';
import { solve } from './solve';
import { toSparse } from './testing/arbitrary';
import { countingHeartbeat } from './testing/counting-heartbeat';
import { matrixOf } from './testing/families';
import { resolve } from './whatif/resolve';

function reportsOf(problem: Problem, goal: Goal = 'placed-then-total'): Progress[] {
  const reports: Progress[] = [];
  solve(problem, { goal, onProgress: (progress) => reports.push(progress) });
  return reports;
}

/** The stages in the order in which they first began: who is tied is priced, and so finished, again. */
function stagesOf(reports: readonly Progress[]): string[] {
  return [...new Set(reports.map(({ stage }) => stage))];
}

const small = matrixOf('close', { rows: 150, columns: 150, spread: 3000 }, 1);
const larger = matrixOf('close', { rows: 501, columns: 600, spread: 3000 }, 1);

/** So many edges in a wide matrix. */
function sparseOf(edges: number): Problem {
  const problem = toSparse(matrixOf('close', { rows: 400, columns: 800, spread: 100_000, holes: 93 }, 1));
  const rowStart = problem.rowStart.map((end) => Math.min(end, edges));
  return { ...problem, rowStart, column: problem.column.slice(0, edges), weight: problem.weight.slice(0, edges) };
}

describe('the progress of a solve', () => {
  it.each<[string, Problem, Goal, string[]]>([
    ['by the kernel', small, 'placed-then-total', ['reading', 'placing', 'finishing', 'ties', 'checking']],
    [
      'by the kernel, until it is a price war',
      matrixOf('cost', { rows: 150, columns: 150 }, 1),
      'placed-then-total',
      ['reading', 'placing', 'finishing', 'pricing', 'ties', 'checking'],
    ],
    ['by an auction', larger, 'placed-then-total', ['reading', 'placing', 'pricing', 'finishing', 'ties', 'checking']],
    ['the total', larger, 'total', ['reading', 'placing', 'pricing', 'finishing', 'ties', 'checking']],
    ['few edges', sparseOf(20_000), 'placed-then-total', ['reading', 'placing', 'finishing', 'ties', 'checking']],
    [
      'one edge more than few',
      sparseOf(20_001),
      'placed-then-total',
      ['reading', 'placing', 'pricing', 'finishing', 'ties', 'checking'],
    ],
  ])('goes through the stages in order: %s', (_, problem, goal, stages) => {
    const reports = reportsOf(problem, goal);
    expect(stagesOf(reports)).toEqual(stages);
    reports.forEach(({ stage, fraction }, at) => {
      const before = reports[at - 1];
      if (before?.stage !== stage) expect([stage, fraction]).toEqual([stage, 0]);
      else expect(fraction).toBeGreaterThanOrEqual(before.fraction);
      expect(fraction).toBeLessThanOrEqual(1);
    });
    expect(reports.filter(({ stage }) => stage === 'finishing').at(-1)!.fraction).toBe(1);
  });

  it('needs no auction where nearly all weights are the best of their rows', () => {
    const tied = (spread: number): Problem => matrixOf('drawn', { rows: 560, columns: 560, spread }, 1);
    const stages = stagesOf(reportsOf(tied(2)));
    expect(stages.slice(0, stages.indexOf('ties'))).toEqual(['reading', 'placing', 'finishing']);
    expect(stagesOf(reportsOf(tied(2), 'total'))).toContain('pricing');
    expect(stagesOf(reportsOf(tied(100)))).toContain('pricing');
    const tooMany = matrixOf('drawn', { rows: 1100, columns: 300, spread: 2 }, 1);
    expect(stagesOf(reportsOf(tooMany))).toContain('pricing');
  });

  it('goes up level by level for the fairest', () => {
    const reports = reportsOf(matrixOf('drawn', { rows: 40, columns: 40, spread: 30 }, 2), 'fairest');
    const levels = reports.filter(({ stage }) => stage === 'levels').map(({ fraction }) => fraction);
    expect(levels.length).toBeGreaterThan(5);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels.every((fraction) => fraction >= 0 && fraction < 1)).toBe(true);
    expect(reports.at(-1)).toEqual({ stage: 'checking', fraction: 0 });
  });

  it('says of a what-if that it reads and checks', () => {
    const problem = matrixOf('close', { rows: 20, columns: 20 }, 3);
    const solution = solve(problem);
    const reports: Progress[] = [];
    const onProgress = (progress: Progress): unknown => reports.push(progress);
    resolve(problem, solution, [{ kind: 'withdraw', row: 4 }], { onProgress });
    expect(reports).toEqual([
      { stage: 'reading', fraction: 0 },
      { stage: 'checking', fraction: 0 },
    ]);
  });
});

it('lets a solve be asked for while another goes on', () => {
  const alone = solve(larger);
  const others: unknown[] = [];
  const turned = matrixOf('close', { rows: 501, columns: 600, spread: 3000 }, 2);
  const onProgress = ({ stage }: Progress): unknown => stage === 'pricing' && others.push(solve(turned));
  expect(solve(larger, { onProgress })).toEqual(alone);
  expect(others.length).toBeGreaterThan(2);
  for (const other of others) expect(other).toEqual(solve(turned));
});

describe('the heartbeat', () => {
  it('looks at the signal once for every 65,536 edges, no sooner and no later', () => {
    let looks = 0;
    const signal = {
      get aborted() {
        looks++;
        return false;
      },
    };
    const heartbeat = heartbeatOf({ signal });
    const looksAfter = (edges: number): number => {
      heartbeat.work(edges);
      return looks;
    };
    expect([65_535, 1, 65_535, 1, 200_000].map(looksAfter)).toEqual([0, 1, 1, 2, 3]);
    heartbeat.beat();
    heartbeat.report('ties', 0);
    expect(looks).toBe(5);
    expect(() => heartbeatOf({ signal: { aborted: true } }).beat()).toThrow(SolveCancelled);
    expect(() => heartbeatOf({}).beat()).not.toThrow();
  });
});

describe('the limits of the door', () => {
  it('lets sums of weights stay exact: 2^52 over four times rows, columns and two', () => {
    const shape = { rows: 2 ** 20 - 2, columns: 0, capacity: new Int32Array(0) };
    expect([2 ** 30, -(2 ** 30), 2 ** 30 + 1, -(2 ** 30) - 1].map((weight) => isSafeWeight(shape, weight))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const sum = { rows: 2 ** 19 - 1, columns: 2 ** 19 - 1, capacity: new Int32Array(0) };
    expect([2 ** 30, 2 ** 30 + 1, NO_EDGE, 0.5].map((weight) => isSafeWeight(sum, weight))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([1, -1])('names the first weight beyond them, of %d sign, and says what it reads', (sign) => {
    const rows = 2 ** 20 - 3;
    const problem = (weight: number): Problem => {
      const dense = new Int32Array(rows).fill(sign * 2 ** 30);
      dense[77] = sign * weight;
      dense[78] = NO_EDGE;
      return { rows, columns: 1, capacity: Int32Array.of(1), dense };
    };
    expect(() => admitProblem(problem(2 ** 30 + 1))).toThrow('dense[77]');
    const heartbeat = countingHeartbeat();
    admitProblem(problem(2 ** 30), heartbeat);
    expect(heartbeat.workOf.get('reading')).toBe(2 ** 20);
  });

  it('counts the edges of a sparse problem, once', () => {
    const sparse = toSparse(matrixOf('close', { rows: 9, columns: 9, holes: 20 }, 3));
    const heartbeat = countingHeartbeat();
    admitProblem(sparse, heartbeat);
    admitProblem(sparse, heartbeat);
    expect(heartbeat.workOf.get('reading')).toBe(sparse.column.length);
  });

  it('takes up to 2^30 rows', () => {
    const none = (rows: number): Problem => ({
      rows,
      columns: 0,
      capacity: new Int32Array(0),
      dense: new Int32Array(0),
    });
    expect(() => admitProblem(none(2 ** 30))).not.toThrow();
    expect(() => admitProblem(none(2 ** 30 + 1))).toThrow('rows');
  });

  it('names the first edge where it is the one that is wrong', () => {
    const sparse: SparseProblem = {
      rows: 1,
      columns: 1,
      capacity: Int32Array.of(1),
      rowStart: Int32Array.of(0, 1),
      column: Int32Array.of(0),
      weight: Int32Array.of(NO_EDGE),
    };
    expect(() => solve(sparse)).toThrow('weight[0]');
    expect(() => solve({ ...sparse, weight: Int32Array.of(1), column: Int32Array.of(1) })).toThrow('column[0]');
    const blocks = { blocks: [{ row: 0, column: 1 }] };
    expect(() => solve({ ...sparse, weight: Int32Array.of(1) }, blocks)).toThrow('blocks[0]');
    expect(() => solve({ ...sparse, weight: Int32Array.of(1) }, { pins: [{ row: 1, column: 0 }] })).toThrow('pins[0]');
    expect(() => solve({ ...sparse, weight: Int32Array.of(1) }, { seed: 2 ** 32 - 1 })).not.toThrow();
  });

  it('finds the edge of a pair, or -1', () => {
    const full: Problem = {
      rows: 2,
      columns: 2,
      capacity: Int32Array.of(1, 1),
      dense: Int32Array.of(1, 2, NO_EDGE, 4),
    };
    const pairs = [0, 1, 2, 3].map((at) => ({ row: at >> 1, column: at & 1 }));
    expect(pairs.map((pair) => edgeOf(full, pair))).toEqual([0, 1, -1, 3]);
    expect(pairs.map((pair) => edgeOf(toSparse(full as Parameters<typeof toSparse>[0]), pair))).toEqual([0, 1, -1, 2]);
  });
});
