import { parseArgs } from 'node:util';
import { lossOfForcing, resolve, solve, type Change, type Problem, type Solution } from '@bookends/assignment';
import { FAMILIES, generate, type Family } from './families';
import { Random } from './random';
import { TIERS } from './tiers';

/**
 * What one change costs against a solve from nothing:
 * `node -C @bookends/source -r @swc-node/register tools/bench/assignment/what-if.ts --tier D5000,S50k --family uniform`.
 * Processor time; the median of five solves, and of as many changes of a kind as `--changes` says, each of another row.
 * "first" is the first change of all, which for a sparse problem also reads its edges by column.
 */
type Kind = Change['kind'] | 'lossOfForcing';
const KINDS: readonly Kind[] = ['pin', 'block', 'withdraw', 'places', 'weight', 'lossOfForcing'];

function cpuMs(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  return process.cpuUsage(begin).user / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

function change(kind: Kind, problem: Problem, solution: Solution, random: Random): () => unknown {
  const row = random.below(problem.rows);
  const column = solution.columnOf[row]!;
  const other = anotherColumn(problem, row, random);
  const made = (what: Change) => () => resolve(problem, solution, [what]);
  switch (kind) {
    case 'pin':
      return made({ kind, row, column: other });
    case 'block':
      return made({ kind, row, column: column < 0 ? other : column });
    case 'withdraw':
      return made({ kind, row });
    case 'places': {
      const at = column < 0 ? other : column;
      return made({ kind, column: at, places: problem.capacity[at]! + 1 });
    }
    case 'lossOfForcing':
      return () => lossOfForcing(problem, solution, row, other);
    default:
      return made({ kind: 'weight', row, column: other, weight: random.below(1_000_000) });
  }
}

function anotherColumn(problem: Problem, row: number, random: Random): number {
  if ('dense' in problem) return random.below(problem.columns);
  const from = problem.rowStart[row]!;
  return problem.column[from + random.below(problem.rowStart[row + 1]! - from)]!;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      tier: { type: 'string', default: 'D5000,S50k' },
      family: { type: 'string', default: FAMILIES.join(',') },
      changes: { type: 'string', default: '25' },
    },
  });
  process.stdout.write('| instance | change | cpu ms | solve cpu ms | ratio |\n|---|---|---|---|---|\n');
  for (const tier of values.tier.split(',')) {
    for (const family of values.family.split(',') as Family[]) {
      const problem = generate(family, TIERS[tier]!, 1);
      const solution = solve(problem);
      const anew = median([1, 2, 3, 4, 5].map(() => cpuMs(() => solve(problem))));
      const random = new Random(7);
      const print = (name: string, ms: number): void => {
        const cells = [`${tier} ${family}`, name, ms.toFixed(2), anew.toFixed(1), (ms / anew).toFixed(4)];
        process.stdout.write(`| ${cells.join(' | ')} |\n`);
      };
      print('first', cpuMs(change('block', problem, solution, random)));
      for (const kind of KINDS) {
        const times = Array.from({ length: Number(values.changes) }, () =>
          cpuMs(change(kind, problem, solution, random)),
        );
        print(kind, median(times));
      }
    }
  }
}

main();
