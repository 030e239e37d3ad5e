import { parseArgs } from 'node:util';
import { memoryOf, solve } from '@bookends/assignment';
import { FAMILIES, generate, type Family } from './families';
import { TIERS } from './tiers';

/**
 * What a solve holds beside its input, at most: heap and typed arrays after a collection at every look at the signal,
 * where it has grown; against the bytes of the input and against what `memoryOf` says in advance:
 * `node --expose-gc -C @bookends/source -r @swc-node/register tools/bench/assignment/memory.ts --tier D2000,S1M`.
 */
function mostHeld(family: Family, tier: string): { input: number; held: number; promised: number } {
  const size = TIERS[tier];
  if (size === undefined) throw new Error(`${tier} is no tier: ${Object.keys(TIERS).join(', ')}`);
  solve(generate(family, { ...size, rows: Math.min(size.rows, 2000) }, 2));
  const problem = generate(family, size, 1);
  const before = afterCollection();
  let held = 0;
  const look = (): false => {
    if (allocated() - before > held) held = Math.max(held, afterCollection() - before);
    return false;
  };
  solve(problem, {
    signal: {
      get aborted() {
        return look();
      },
    },
    onProgress: look,
  });
  const { inputBytes, workingBytes } = memoryOf(problem);
  return { input: inputBytes, held, promised: workingBytes };
}

function allocated(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Twice: what typed arrays held is given back by the collection after the one that finds them dead. */
function afterCollection(): number {
  if (gc === undefined) throw new Error('Start node with --expose-gc.');
  gc();
  gc();
  return allocated();
}

const { values } = parseArgs({
  options: {
    tier: { type: 'string', default: 'D500,D2000,S1M' },
    family: { type: 'string', default: FAMILIES.join(',') },
  },
});
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
process.stdout.write(
  '| instance | input, MB | held beside it | of the input | memoryOf says |\n|---|---|---|---|---|\n',
);
for (const tier of values.tier.split(',')) {
  for (const family of values.family.split(',') as Family[]) {
    const { input, held, promised } = mostHeld(family, tier);
    const cells = [megabytes(input), megabytes(held), (held / input).toFixed(2), megabytes(promised)];
    process.stdout.write(`| ${tier} ${family} | ${cells.join(' | ')} |\n`);
  }
}
