import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, solve } from '@bookends/assignment';
import { FAMILIES, generate, type Family, type Size } from './families';
import { writeInstance } from './instance-file';
import { readOrLibrary } from './orlib';
import { lemon, npmPackages, ourselves, run, scipy, type Peer, type Run } from './peers';

/**
 * `npm run bench:assignment`: every tier and family, our solver beside its peers on the same instance in the same
 * run, one table. `-- --tier D500,S1M --family uniform --seed 3 --times 10 --limit 60 --no-npm` narrows it;
 * `-- --instance FILE` solves one OR-Library file and prints its optimum.
 */
const TIERS: Readonly<Record<string, Size>> = {
  P20: { rows: 20 },
  P100: { rows: 100 },
  P500: { rows: 500 },
  D500: { rows: 500 },
  D2000: { rows: 2000 },
  D5000: { rows: 5000 },
  S1M: { rows: 20_000, degree: 50 },
  S50k: { rows: 50_000, degree: 64 },
  'S50k-places': { rows: 50_000, degree: 64, mostPlaces: 3 },
  'S50k-slack': { rows: 50_000, degree: 64, columnsPerRow: 1.1 },
  S200k: { rows: 200_000, degree: 50 },
};

function main(): void {
  const { values } = parseArgs({
    options: {
      instance: { type: 'string' },
      tier: { type: 'string', default: 'P100,D500,D2000,S1M' },
      family: { type: 'string', default: FAMILIES.join(',') },
      seed: { type: 'string', default: '1' },
      times: { type: 'string', default: '10' },
      limit: { type: 'string', default: '120' },
      'no-npm': { type: 'boolean', default: false },
      'no-peers': { type: 'boolean', default: false },
    },
  });
  if (values.instance !== undefined) {
    printOptimum(values.instance);
    return;
  }
  const workshop = join(tmpdir(), `bookends-bench-${process.pid}`);
  mkdirSync(workshop, { recursive: true });
  const peers = values['no-peers'] ? [] : peersIn(workshop, values['no-npm']);
  process.stdout.write('| instance | solver | ms | cpu ms | ours : it (cpu) | peak MB | objective | certificate |\n');
  process.stdout.write('|---|---|---|---|---|---|---|---|\n');
  for (const tier of values.tier.split(',')) {
    for (const family of values.family.split(',') as Family[]) {
      const size = TIERS[tier];
      if (size === undefined) throw new Error(`${tier} is no tier: ${Object.keys(TIERS).join(', ')}`);
      benchInstance(`${tier} ${family}`, family, size, peers, workshop, {
        seed: Number(values.seed),
        times: Number(values.times),
        limitMs: 1000 * Number(values.limit),
      });
    }
  }
  rmSync(workshop, { recursive: true });
}

function printOptimum(file: string): void {
  const problem = readOrLibrary(file);
  const solution = solve(problem);
  const verdict = check(problem, solution);
  const said = verdict.accepted ? 'certificate accepted' : verdict.violation;
  process.stdout.write(`minimum cost ${-solution.total}, ${solution.placed} of ${problem.rows} placed, ${said}\n`);
}

function peersIn(workshop: string, withoutNpm: boolean): Peer[] {
  const system = [lemon(workshop), scipy()].filter((peer) => peer !== undefined);
  return withoutNpm ? system : [...system, ...npmPackages(workshop)];
}

function benchInstance(
  name: string,
  family: Family,
  size: Size,
  peers: readonly Peer[],
  workshop: string,
  { seed, times, limitMs }: { seed: number; times: number; limitMs: number },
): void {
  const problem = generate(family, size, seed);
  const file = join(workshop, 'instance');
  writeInstance(file, problem, solve(problem).placed);
  const ours = run(ourselves(), file, times, limitMs);
  if (ours === undefined) throw new Error(`${name}: our own run failed`);
  printRow(name, ours, ours);
  for (const peer of peers) {
    const theirs = run(peer, file, times, limitMs);
    if (theirs !== undefined) printRow(name, theirs, ours);
  }
  rmSync(file);
}

function printRow(name: string, theirs: Run, ours: Run): void {
  const ratio = theirs === ours ? '1' : (ours.cpuMs / theirs.cpuMs).toFixed(3);
  const equal =
    theirs.placed === ours.placed && theirs.total === ours.total ? 'equal' : `${theirs.total} of ${theirs.placed}`;
  const cells = [
    name,
    theirs.solver,
    theirs.ms.toFixed(1),
    theirs.cpuMs.toFixed(1),
    ratio,
    theirs.peakMb,
    equal,
    theirs.verdict,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

main();
