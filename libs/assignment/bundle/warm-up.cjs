// node warm-up.cjs FOLDER: solves small problems, and keeps in FOLDER what V8 compiled for them. What is asked less often
// would only make the file longer to read.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const entry = require.resolve(join(process.argv[2], 'index.js'));
const { check, solve } = require(entry);

let state = 1;
const draw = (end) => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 8) % end;

for (const [rows, columns] of [
  [20, 20],
  [40, 12],
  [30, 40],
]) {
  const capacity = Int32Array.from({ length: columns }, () => 1 + draw(2));
  const dense = Int32Array.from({ length: rows * columns }, () => draw(60));
  const rowStart = Int32Array.from({ length: rows + 1 }, (_, row) => row * columns);
  const column = Int32Array.from(dense, (_, edge) => edge % columns);
  for (const problem of [
    { rows, columns, capacity, dense },
    { rows, columns, capacity, rowStart, column, weight: dense },
    { rows, columns, capacity, rowStart, column, weight: dense, priority: new Uint8Array(rows).fill(1, 7) },
  ]) {
    const solution = solve(problem, { pins: [{ row: 0, column: 0 }], blocks: [{ row: 1, column: 1 }] });
    check(problem, solution);
  }
}
writeFileSync(join(process.argv[2], 'code.cache'), require.cache[entry].script.createCachedData());
