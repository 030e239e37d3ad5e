// One npm package as a process: node npm-run.cjs HOME PACKAGE INSTANCE TIMES WARM_UP_MS. Output and repetitions as lemon.cpp.
// Only what they all can do: full square instances with one place per column, every row placed.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { performance } = require('node:perf_hooks');
const peakKb = require('./peak-kb.cjs');

const [home, name, file, times, warmUpMs] = process.argv.slice(2);
const bytes = readFileSync(file);
const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
const [rows, columns, edges] = words;
const isSimple = rows === columns && edges === rows * columns && words.subarray(4, 4 + columns).every((n) => n === 1);
if (!isSimple) process.exit(0);
const weight = words.subarray(4 + columns + rows + 1 + edges);
const costsOfRow = (row) => Array.from(weight.subarray(row * columns, (row + 1) * columns), (value) => -value);
const costs = Array.from({ length: rows }, (_, row) => costsOfRow(row));

const packageOf = createRequire(join(home, 'package.json'));
const pairsOf = (solver) => (matrix) => solver(matrix).map(([, column]) => column);
const solvers = {
  'linear-sum-assignment': async () => {
    const { linearSumAssignment } = await import(join(home, 'node_modules/linear-sum-assignment/lib/index.js'));
    return (matrix) => Array.from(linearSumAssignment(matrix, { maximaze: false }).rowAssignments);
  },
  'munkres-js': () => pairsOf(packageOf('munkres-js')),
  'hungarian-on3': () => pairsOf(packageOf('hungarian-on3')),
};

async function main() {
  const solve = await solvers[name]();
  const opened = performance.now();
  for (let left = Number(times); left > 0;) {
    const matrix = costs.map((row) => [...row]);
    const begin = performance.now();
    if (begin - opened >= Number(warmUpMs)) left--;
    const cpuBegin = process.cpuUsage();
    const columnOf = solve(matrix);
    const ms = performance.now() - begin;
    const cpuMs = process.cpuUsage(cpuBegin).user / 1000;
    const total = columnOf.reduce((sum, column, row) => sum - costs[row][column], 0);
    console.log(`${ms.toFixed(3)} ${cpuMs.toFixed(3)} ${columnOf.length} ${total} ${peakKb()}`);
  }
}

void main();
