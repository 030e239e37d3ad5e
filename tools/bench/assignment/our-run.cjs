// Our solver as a process: node our-run.cjs INSTANCE TIMES WARM_UP_MS. Output and repetitions as lemon.cpp, and a verdict.
// Every time reads the instance anew, so that admission is part of it; so is the check that every solve makes.
const { readFileSync } = require('node:fs');
const { performance } = require('node:perf_hooks');
const { check, solve } = require('@bookends/assignment');
const peakKb = require('./peak-kb.cjs');

const [file, times, warmUpMs] = process.argv.slice(2);
const opened = performance.now();
for (let left = Number(times); left > 0;) {
  const problem = read();
  const begin = performance.now();
  const cpuBegin = process.cpuUsage();
  if (begin - opened >= Number(warmUpMs)) left--;
  const solution = solve(problem);
  const ms = performance.now() - begin;
  const cpuMs = process.cpuUsage(cpuBegin).user / 1000;
  const verdict = check(problem, solution);
  const said = verdict.accepted ? 'accepted' : verdict.violation;
  console.log(`${ms.toFixed(3)} ${cpuMs.toFixed(3)} ${solution.placed} ${solution.total} ${peakKb()} ${said}`);
}

/** As instance-file.ts writes it; a full instance as a matrix. */
function read() {
  const bytes = readFileSync(file);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const [rows, columns, edges] = words;
  let end = 4;
  const next = (count) => words.slice(end, (end += count));
  const capacity = next(columns);
  const rowStart = next(rows + 1);
  const column = next(edges);
  const weight = next(edges);
  return edges === rows * columns
    ? { rows, columns, capacity, dense: weight }
    : { rows, columns, capacity, rowStart, column, weight };
}
