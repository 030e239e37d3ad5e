import { resolve, solve, solveStable, type Change, type Problem, type SparseProblem } from '@bookends/assignment';
import { generate, type Size } from './families';
import { Random } from './random';

/**
 * What one change costs against a solve from nothing, and deferred acceptance against reading every edge once:
 * `node -C @bookends/source -r @swc-node/register tools/bench/assignment/what-if.ts`. Processor time, median of five.
 */
const SIZES: Readonly<Record<string, Size>> = { D2000: { rows: 2000 }, S50k: { rows: 50_000, degree: 64 } };

function medianMs(work: () => unknown): number {
  work();
  const times = Array.from({ length: 5 }, () => {
    const begin = process.cpuUsage();
    work();
    return process.cpuUsage(begin).user / 1000;
  });
  return times.sort((a, b) => a - b)[2]!;
}

function whatIf(name: string, size: Size): void {
  const problem = generate('uniform', size, 1);
  const solution = solve(problem);
  const anew = medianMs(() => solve(problem));
  const column = solution.columnOf[7]!;
  const changes: Change[] = [
    { kind: 'block', row: 7, column },
    { kind: 'places', column, places: 2 },
  ];
  for (const change of changes) {
    const again = medianMs(() => resolve(problem, solution, [change]));
    const ratio = (again / anew).toFixed(3);
    process.stdout.write(`| ${name} | ${change.kind} | ${again.toFixed(1)} | ${anew.toFixed(1)} | ${ratio} |\n`);
  }
}

function stable(): void {
  const problem = generate('uniform', { rows: 50_000, degree: 50 }, 1) as SparseProblem;
  const random = new Random(2);
  const draw = (): Int32Array => Int32Array.from(problem.weight, () => random.below(1_000_000));
  const ranks = { rowRank: draw(), columnRank: draw() };
  const reading = medianMs(() => readEveryEdge(problem));
  for (const side of ['rows', 'columns'] as const) {
    const ms = medianMs(() => solveStable(problem, ranks, side));
    process.stdout.write(
      `| stable, ${side} | ${ms.toFixed(1)} | reading ${reading.toFixed(1)} | ${(ms / reading).toFixed(1)} |\n`,
    );
  }
}

function readEveryEdge({ rows, rowStart, column, weight }: SparseProblem & Problem): number {
  let sum = 0;
  const seen = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) sum += weight[edge]! + seen[column[edge]!]!++;
  }
  return sum;
}

for (const [name, size] of Object.entries(SIZES)) whatIf(name, size);
stable();
