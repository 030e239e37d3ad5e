import { performance } from 'node:perf_hooks';
import { check, solve } from '@bookends/assignment';
import { readInstance } from './instance-file';

/**
 * Our solver as a process of its own, in the form of the peers: reads an instance file, solves it some times,
 * prints "milliseconds cpuMilliseconds placed total peakKb verdict" per time. Validation and check are part of the time.
 */
const [file = '', times = '1'] = process.argv.slice(2);
for (let time = 0; time < Number(times); time++) {
  const problem = readInstance(file);
  const begin = performance.now();
  const cpuBegin = process.cpuUsage();
  const solution = solve(problem);
  const ms = performance.now() - begin;
  const cpuMs = process.cpuUsage(cpuBegin).user / 1000;
  const peakKb = process.resourceUsage().maxRSS;
  const verdict = check(problem, solution);
  const said = verdict.accepted ? 'accepted' : verdict.violation;
  process.stdout.write(`${ms.toFixed(3)} ${cpuMs.toFixed(3)} ${solution.placed} ${solution.total} ${peakKb} ${said}\n`);
}
