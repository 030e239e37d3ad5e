import { performance } from 'node:perf_hooks';
import { check, solve } from '@bookends/assignment';
import { readInstance } from './instance-file';

/**
 * Our solver as a process of its own, in the form of the peers: our-run.ts INSTANCE TIMES WARM_UP_MS solves an instance
 * until the warm-up is over and TIMES more, and prints "milliseconds cpuMilliseconds placed total peakKb verdict" each
 * time. Every time reads the instance anew, so that admission is part of it; so is the check.
 */
const [file = '', times = '1', warmUpMs = '0'] = process.argv.slice(2);
const opened = performance.now();
for (let left = Number(times); left > 0;) {
  const problem = readInstance(file);
  const begin = performance.now();
  const cpuBegin = process.cpuUsage();
  if (begin - opened >= Number(warmUpMs)) left--;
  const solution = solve(problem);
  const ms = performance.now() - begin;
  const cpuMs = process.cpuUsage(cpuBegin).user / 1000;
  const peakKb = process.resourceUsage().maxRSS;
  const verdict = check(problem, solution);
  const said = verdict.accepted ? 'accepted' : verdict.violation;
  process.stdout.write(`${ms.toFixed(3)} ${cpuMs.toFixed(3)} ${solution.placed} ${solution.total} ${peakKb} ${said}\n`);
}
