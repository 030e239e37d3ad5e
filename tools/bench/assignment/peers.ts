import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a solver said about one instance. */
export interface Run {
  readonly solver: string;
  /** Median of the last five times; what comes before them warms up. */
  readonly ms: number;
  /** The same of the processor's time, which says more on a machine that others use too. */
  readonly cpuMs: number;
  readonly placed: number;
  readonly total: number;
  readonly peakMb: number;
  readonly verdict: string;
}

/** A solver as a command that takes an instance file and a number of repetitions. */
export interface Peer {
  readonly name: string;
  readonly command: readonly string[];
}

const here = __dirname;
const NPM_PEERS = { 'linear-sum-assignment': '1.0.9', 'munkres-js': '1.2.2', 'hungarian-on3': '0.3.1' };

export function ourselves(): Peer {
  const run = join(here, 'our-run.ts');
  return { name: 'bookends', command: ['node', '-C', '@bookends/source', '-r', '@swc-node/register', run] };
}

/** LEMON, compiled with -O3, where liblemon-dev and a compiler are there. */
export function lemon(workshop: string): Peer | undefined {
  if (!existsSync('/usr/include/lemon/network_simplex.h')) return undefined;
  const program = join(workshop, 'lemon');
  const built = spawnSync('g++', ['-O3', '-o', program, join(here, 'lemon.cpp')], { encoding: 'utf8' });
  return built.status === 0 ? { name: 'LEMON NetworkSimplex', command: [program] } : undefined;
}

/** SciPy of the system's Python, where it is there. */
export function scipy(): Peer | undefined {
  const found = spawnSync('/usr/bin/python3', ['-c', 'import scipy'], { stdio: 'ignore' });
  const command = ['/usr/bin/python3', join(here, 'scipy_peer.py')];
  return found.status === 0 ? { name: 'SciPy', command } : undefined;
}

/** Packages of npm, installed into the workshop and nowhere else; none when there is no registry. */
export function npmPackages(workshop: string): Peer[] {
  const home = join(workshop, 'npm');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: NPM_PEERS }));
  try {
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: home });
  } catch {
    return [];
  }
  return Object.keys(NPM_PEERS).map((name) => ({ name, command: ['node', join(here, 'npm-run.mjs'), home, name] }));
}

/** Runs a peer on an instance; undefined when it does not apply, fails, or takes longer than the limit. */
export function run({ name, command }: Peer, file: string, times: number, limitMs: number): Run | undefined {
  const [program = '', ...rest] = command;
  const child = spawnSync(program, [...rest, file, String(times)], { encoding: 'utf8', timeout: limitMs });
  const lines = child.stdout.trim().split('\n').filter(Boolean);
  if (lines.length === 0) return undefined;
  const parsed = lines.map((line) => line.split(' '));
  const last = parsed[parsed.length - 1]!;
  return {
    solver: name,
    ms: medianOfLast(parsed.map(([ms]) => Number(ms))),
    cpuMs: medianOfLast(parsed.map(([, cpuMs]) => Number(cpuMs))),
    placed: Number(last[2]),
    total: Number(last[3]),
    peakMb: Math.round(Number(last[4]) / 1024),
    verdict: last.slice(5).join(' ') || '-',
  };
}

function medianOfLast(values: readonly number[]): number {
  const timed = values.slice(-5).sort((a, b) => a - b);
  return timed[Math.floor(timed.length / 2)]!;
}
