import { WORK_PER_BEAT } from './heartbeat';
import { NO_EDGE, type DenseProblem, type Problem } from './problem';
import { SolveCancelled, type SolveOptions, type Stage } from './solution';
import { solve } from './solve';
import { solveStable } from './stable/solve-stable';
import { toSparse } from './testing/arbitrary';
import { resolve } from './whatif/resolve';

function full(size: number, spread: number): DenseProblem {
  const dense = Int32Array.from({ length: size * size }, (_, at) => {
    const drawn = (Math.imul(at + 1, 0x9e3779b1) >>> 8) % 1009;
    return drawn % 97 === 5 ? NO_EDGE : drawn % spread;
  });
  return { rows: size, columns: size, capacity: new Int32Array(size).fill(1), dense };
}

/** A signal that counts how often it is looked at, and is aborted from a given look on. */
function countedSignal(abortAt = Infinity): { readonly aborted: boolean; looks: number } {
  return {
    looks: 0,
    get aborted() {
      return ++this.looks >= abortAt;
    },
  };
}

/** How often the signal was looked at in each stage. */
function looksByStage(problem: Problem, options: SolveOptions): Map<Stage, number> {
  const looks = new Map<Stage, number>();
  let stage: Stage = 'reading';
  const signal = {
    get aborted() {
      looks.set(stage, (looks.get(stage) ?? 0) + 1);
      return false;
    },
  };
  solve(problem, { ...options, signal, onProgress: (progress) => (stage = progress.stage) });
  return looks;
}

describe('the look at the signal', () => {
  const size = 1200;

  it.each([
    ['sparse', toSparse(full(size, 1000)), ['reading', 'placing', 'checking']],
    ['sparse, with ties', toSparse(full(size, 2)), ['reading', 'placing', 'ties', 'checking']],
    ['full', full(size, 1000), ['placing', 'pricing', 'checking']],
  ] as [string, Problem, Stage[]][])('comes at least once for so many edges: %s', (_, problem, stages) => {
    const looks = looksByStage(problem, { floor: 0 });
    for (const stage of stages) {
      const least = Math.floor((0.9 * size * size) / WORK_PER_BEAT);
      expect([stage, Math.min(looks.get(stage) ?? 0, least)]).toEqual([stage, least]);
    }
  });

  it.each(['placed-then-total', 'total', 'fairest'] as const)('ends a solve whenever it comes (%s)', (goal) => {
    const problem = toSparse(full(60, 12));
    const all = countedSignal();
    solve(problem, { goal, signal: all });
    for (let look = 1; look <= all.looks; look += Math.max(1, Math.floor(all.looks / 40))) {
      const signal = countedSignal(look);
      expect(() => solve(problem, { goal, signal })).toThrow(SolveCancelled);
      expect(signal.looks).toBe(look);
    }
  });

  it('comes for every reading of the edges of a stable assignment, and ends it then', () => {
    for (const problem of [toSparse(full(400, 1000)), full(400, 1000)]) {
      const edges = 'dense' in problem ? problem.dense : problem.column;
      const rank = edges.map((_, at) => Math.imul(at + 1, 0x9e3779b1) >> 8);
      const ranks = { rowRank: rank, columnRank: rank.slice().reverse() };
      for (const side of ['rows', 'columns'] as const) {
        const all = countedSignal();
        solveStable({ ...problem }, ranks, side, { signal: all });
        expect(all.looks).toBeGreaterThan(Math.floor((2 * edges.length) / WORK_PER_BEAT));
        for (let look = 1; look <= all.looks; look++) {
          const signal = countedSignal(look);
          expect(() => solveStable({ ...problem }, ranks, side, { signal })).toThrow(SolveCancelled);
          expect(signal.looks).toBe(look);
        }
      }
    }
  });

  it('ends a what-if and a stable assignment', () => {
    const problem = toSparse(full(300, 1000));
    const solution = solve(problem);
    const change = { kind: 'block' as const, row: 3, column: solution.columnOf[3]! };
    for (const look of [1, 2, 3, 4])
      expect(() => resolve(problem, solution, [change], { signal: countedSignal(look) })).toThrow(SolveCancelled);
    const ranks = { rowRank: problem.weight, columnRank: problem.column };
    for (const side of ['rows', 'columns'] as const)
      expect(() => solveStable(problem, ranks, side, { signal: countedSignal(1) })).toThrow(SolveCancelled);
  });
});
