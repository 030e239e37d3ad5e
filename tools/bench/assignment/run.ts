import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, solve } from '@bookends/assignment';
import { FAMILIES, generate, OTHER_FAMILIES, type Family, type Size } from './families';
import { writeInstance } from './instance-file';
import { readOrLibrary } from './orlib';
import { lemon, npmPackages, ourselves, run, scipy, type Peer, type Run, type Timing } from './peers';
import { TIERS } from './tiers';

/**
 * `npm run bench:assignment`: every tier and family, our solver beside its peers on the same instance in the same
 * run, one table. `-- --tier D500,S1M --family uniform --seed 3 --times 5 --warm 2 --limit 60 --no-npm` narrows it; there
 * are families that must be asked for (`families.ts`). `-- --instance FILE` solves one OR-Library file and prints its
 * optimum.
 *
 * The median of `--times` runs counts, after a warm-up of `--warm` seconds, in one process per solver. The tiers P20 to
 * P500 are real cycles, solved once a year: there every time is the first of a process of its own, and the ratio is that
 * of whole processes, from start to end. A solver is stopped
 * after `--limit` seconds; the times count that it had by then, the first of them cold.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      instance: { type: 'string' },
      tier: { type: 'string', default: 'P20,P100,P500,D500,D2000,S1M' },
      family: { type: 'string', default: FAMILIES.join(',') },
      seed: { type: 'string', default: '1' },
      times: { type: 'string', default: '5' },
      warm: { type: 'string', default: '2' },
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
  process.stdout.write(
    '| instance | solver | ms | process ms | of | ours : it | cpu ms | peak MB | objective | certificate |\n',
  );
  process.stdout.write('|---|---|---|---|---|---|---|---|---|---|\n');
  for (const tier of values.tier.split(',')) {
    for (const family of values.family.split(',') as Family[]) {
      const size = TIERS[tier];
      if (size === undefined) throw new Error(`${tier} is no tier: ${Object.keys(TIERS).join(', ')}`);
      if (!EVERY_FAMILY.includes(family)) throw new Error(`${family} is no family: ${EVERY_FAMILY.join(', ')}`);
      benchInstance(`${tier} ${family}`, family, size, peers, workshop, {
        seed: Number(values.seed),
        times: Number(values.times),
        warmUpMs: tier.startsWith('P') ? 0 : 1000 * Number(values.warm),
        limitMs: 1000 * Number(values.limit),
      });
    }
  }
  rmSync(workshop, { recursive: true });
}

const EVERY_FAMILY: readonly Family[] = [...FAMILIES, ...OTHER_FAMILIES];

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
  { seed, ...timing }: Timing & { readonly seed: number },
): void {
  const problem = generate(family, size, seed);
  const file = join(workshop, 'instance');
  writeInstance(file, problem, solve(problem).placed);
  const ours = run(ourselves(), file, timing);
  if (ours === undefined) {
    process.stdout.write(`| ${name} | bookends | no answer within the limit |\n`);
    rmSync(file);
    return;
  }
  printRow(name, ours, ours);
  for (const peer of peers) {
    const theirs = run(peer, file, timing);
    if (theirs !== undefined) printRow(name, theirs, ours);
  }
  rmSync(file);
}

function printRow(name: string, theirs: Run, ours: Run): void {
  const cells = [
    name,
    theirs.solver,
    theirs.ms.toFixed(1),
    theirs.processMs?.toFixed(1) ?? '-',
    theirs.times,
    ((ours.processMs ?? ours.ms) / (theirs.processMs ?? theirs.ms)).toFixed(3),
    theirs.cpuMs.toFixed(1),
    theirs.peakMb,
    isEqual(theirs, ours) ? 'equal' : `${theirs.total} of ${theirs.placed}`,
    theirs.verdict,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function isEqual(one: Run, other: Run): boolean {
  return one.placed === other.placed && one.total === other.total;
}

main();
