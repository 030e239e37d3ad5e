// Opens one page with Lighthouse in a browser of its own, and keeps the figures that there are goals for.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const lighthouse = path.join(
  path.dirname(createRequire(import.meta.url).resolve('lighthouse/package.json')),
  'cli/index.js',
);

const DEVICE = { mobile: [], desktop: ['--preset=desktop'] };

/**
 * The figures of one visit, as whoever the cookie is of; a sentence in `failure` when Lighthouse could not record it, which
 * happens on a machine that is too busy.
 */
export async function visit(url, { device, cookie }) {
  const answer = await run(process.execPath, wordsFor(url, device, cookie), { maxBuffer: 256 * 1024 * 1024 }).catch(
    ({ stderr }) => ({ failure: String(stderr).trim().split('\n').at(-1) }),
  );
  return answer.failure === undefined ? figuresOf(JSON.parse(answer.stdout)) : answer;
}

const wordsFor = (url, device, cookie) => [
  lighthouse,
  url,
  '--output=json',
  '--quiet',
  '--only-categories=performance,accessibility',
  '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ...DEVICE[device],
  ...(cookie === null ? [] : [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`]),
];

function figuresOf({ categories, audits, runtimeError }) {
  if (runtimeError) return { failure: runtimeError.message };
  const requests = audits['network-requests'].details.items;
  const scriptBytes = requests
    .filter(({ resourceType }) => resourceType === 'Script')
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    accessibility: Math.round(categories.accessibility.score * 100),
    performance: Math.round(categories.performance.score * 100),
    lcpMs: Math.round(audits['largest-contentful-paint'].numericValue),
    shift: Number(audits['cumulative-layout-shift'].numericValue.toFixed(3)),
    blockedMs: Math.round(audits['total-blocking-time'].numericValue),
    scriptKb: Math.round(scriptBytes / 1000),
    faults: faultsOf(categories.accessibility, audits),
  };
}

/** Ids of what is not accessible. */
const faultsOf = ({ auditRefs }, audits) =>
  auditRefs.map(({ id }) => id).filter((id) => audits[id].score !== null && audits[id].score < 1);
