// npm run bench:web: Lighthouse over the pages of a demo that runs, one table against the goals. Words behind `--`:
// --base http://localhost:4000  --only /home,/  --times 3  --strict (a missed goal is a failure)
import { parseArgs } from 'node:util';
import { runningCycle, signIn } from './demo.mjs';
import { BUDGETS, PAGES } from './pages.mjs';
import { HEAD, middleOf, rowOf } from './table.mjs';
import { visit } from './visit.mjs';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://localhost:4000' },
    only: { type: 'string' },
    times: { type: 'string', default: '1' },
    strict: { type: 'boolean', default: false },
  },
});

const cookies = new Map([[null, null]]);
const wanted = values.only?.split(',');
const cycle = await runningCycle(values.base);
let missed = 0;

console.log(HEAD);
for (const page of PAGES) {
  if (wanted && !wanted.includes(page.path)) continue;
  if (!cookies.has(page.persona)) cookies.set(page.persona, await signIn(values.base, page.persona));
  missed += await measure(page, BUDGETS[page.kind], cookies.get(page.persona));
}
if (values.strict && missed > 0) process.exitCode = 1;

async function measure(page, budget, cookie) {
  const url = new URL(page.path.replace(':cycle', cycle), values.base).toString();
  const visits = [];
  for (let time = 0; time < Number(values.times); time++)
    visits.push(await visit(url, { device: budget.device, cookie }));
  const recorded = visits.filter(({ failure }) => failure === undefined);
  if (recorded.length === 0) {
    console.log(`| ${page.path} | ${page.persona ?? 'nobody'} | could not be measured: ${visits[0].failure} |`);
    return 1;
  }
  const figures = middleOf(recorded);
  const row = rowOf(page, figures, budget);
  console.log(row.text);
  if (figures.faults.length > 0) console.error(`  ${page.path}: ${figures.faults.join(', ')}`);
  return row.missed;
}
