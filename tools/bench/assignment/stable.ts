import { solveStable, type SparseProblem } from '@bookends/assignment';
import { generate } from './families';
import { Random } from './random';

/**
 * Deferred acceptance of 50,000 rows with 50 columns each against reading every edge once:
 * `node -C @bookends/source -r @swc-node/register tools/bench/assignment/stable.ts`. Processor time, median of seven.
 */
function medianMs(work: () => unknown): number {
  work();
  const times = Array.from({ length: 7 }, () => {
    const begin = process.cpuUsage();
    work();
    return process.cpuUsage(begin).user / 1000;
  });
  return times.sort((a, b) => a - b)[3]!;
}

function readEveryEdge({ rows, rowStart, column, weight }: SparseProblem): number {
  let sum = 0;
  const seen = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) sum += weight[edge]! + seen[column[edge]!]!++;
  }
  return sum;
}

/** A problem that was not admitted yet; written out, so that it has the shape of the other. */
function copyOf({ rows, columns, capacity, rowStart, column, weight }: SparseProblem): SparseProblem {
  return { rows, columns, capacity, rowStart, column, weight };
}

function main(): void {
  const problem = generate('uniform', { rows: 50_000, degree: 50 }, 1) as SparseProblem;
  const random = new Random(2);
  const draw = (): Int32Array => Int32Array.from(problem.weight, () => random.below(1_000_000));
  const ranks = { rowRank: draw(), columnRank: draw() };
  const reading = medianMs(() => readEveryEdge(problem));
  process.stdout.write('| side | cpu ms | reading every edge once | ratio |\n|---|---|---|---|\n');
  const row = (what: string, ms: number): void => {
    process.stdout.write(`| ${what} | ${ms.toFixed(1)} | ${reading.toFixed(1)} | ${(ms / reading).toFixed(1)} |\n`);
  };
  for (const side of ['rows', 'columns'] as const)
    row(
      side,
      medianMs(() => solveStable(problem, ranks, side)),
    );
  for (const side of ['rows', 'columns'] as const)
    row(
      `${side}, problem admitted anew`,
      medianMs(() => solveStable(copyOf(problem), ranks, side)),
    );
}

main();
