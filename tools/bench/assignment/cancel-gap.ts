import { parseArgs } from 'node:util';
import { solve, type Stage } from '@bookends/assignment';
import { FAMILIES, generate, type Family, type Size } from './families';
import { TIERS } from './tiers';

/**
 * The longest time between two looks at the caller's signal (promised: 50 ms), by stage, in processor time:
 * `node -C @bookends/source -r @swc-node/register tools/bench/assignment/cancel-gap.ts --tier S1M --family ties`.
 */
function longestGaps(family: Family, size: Size): Map<Stage, number> {
  const problem = generate(family, size, 1);
  const longest = new Map<Stage, number>();
  let stage: Stage = 'reading';
  let last = process.cpuUsage();
  const signal = {
    get aborted() {
      longest.set(stage, Math.max(longest.get(stage) ?? 0, process.cpuUsage(last).user / 1000));
      last = process.cpuUsage();
      return false;
    },
  };
  solve(problem, { signal, onProgress: (progress) => (stage = progress.stage) });
  longest.set('checking', Math.max(longest.get('checking') ?? 0, process.cpuUsage(last).user / 1000));
  return longest;
}

const { values } = parseArgs({
  options: { tier: { type: 'string', default: 'S1M' }, family: { type: 'string', default: FAMILIES.join(',') } },
});
process.stdout.write('| instance | longest gap, ms | by stage |\n|---|---|---|\n');
for (const tier of values.tier.split(',')) {
  for (const family of values.family.split(',') as Family[]) {
    const gaps = [...longestGaps(family, TIERS[tier]!)];
    const all = gaps.map(([stage, ms]) => `${stage} ${ms.toFixed(1)}`).join(', ');
    process.stdout.write(`| ${tier} ${family} | ${Math.max(...gaps.map(([, ms]) => ms)).toFixed(1)} | ${all} |\n`);
  }
}
