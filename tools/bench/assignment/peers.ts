import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** What a solver said about one instance. */
export interface Run {
  readonly solver: string;
  /** Median of the times that count, and how many they were. */
  readonly ms: number;
  /** Where each time is the first of a process: the median of these from start to end, loading and reading included. */
  readonly processMs: number | undefined;
  readonly times: number;
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

/** As it is built, like the packages of npm: a compiler in the process would slow it down. */
export function ourselves(): Peer {
  return { name: 'bookends', command: ['node', join(here, 'our-run.cjs')] };
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
  return Object.keys(NPM_PEERS).map((name) => ({ name, command: ['node', join(here, 'npm-run.cjs'), home, name] }));
}

/** How a solver is timed. */
export interface Timing {
  /** Times that count. */
  readonly times: number;
  /** Times before that do not count, as many as begin within so many milliseconds; 0: each time is the first of a process of its own. */
  readonly warmUpMs: number;
  /** What a process may take altogether; of one that is stopped the times count that it had. */
  readonly limitMs: number;
}

/** Runs a solver on an instance; undefined when it does not apply, fails, or has no answer within the limit. */
export function run(peer: Peer, file: string, timing: Timing): Run | undefined {
  const isCold = timing.warmUpMs === 0;
  const processes = Array.from({ length: isCold ? timing.times : 1 }, () => processOf(peer, file, timing));
  const lines = processes.flatMap((of) => (isCold ? of.lines.slice(0, 1) : of.lines.slice(-timing.times)));
  const last = lines.at(-1);
  if (last === undefined) return undefined;
  return {
    solver: peer.name,
    ms: median(lines.map(([ms]) => Number(ms))),
    processMs: isCold ? median(processes.map(({ ms }) => ms)) : undefined,
    times: lines.length,
    cpuMs: median(lines.map(([, cpuMs]) => Number(cpuMs))),
    placed: Number(last[2]),
    total: Number(last[3]),
    peakMb: Math.round(Number(last[4]) / 1024),
    verdict: last.slice(5).join(' ') || '-',
  };
}

/** How long a process took and the words of each line that it printed before it ended or was stopped. */
function processOf(
  { command }: Peer,
  file: string,
  { times, warmUpMs, limitMs }: Timing,
): { readonly ms: number; readonly lines: string[][] } {
  const [program = '', ...rest] = command;
  const words = [...rest, file, String(warmUpMs === 0 ? 1 : times), String(warmUpMs)];
  const begin = performance.now();
  const child = spawnSync(program, words, { encoding: 'utf8', timeout: limitMs });
  const ms = performance.now() - begin;
  const lines = child.stdout.trim().split('\n').filter(Boolean);
  return { ms, lines: lines.map((line) => line.split(' ')) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
