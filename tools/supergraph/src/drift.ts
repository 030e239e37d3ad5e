import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unannouncedBreaks } from './breaking-changes';
import { emitSdl, SUBGRAPHS } from './emit';
import { composeCheckout, readSupergraph } from './supergraph-file';

/** The contexts whose committed SDL is not what their code says. */
export async function faultsOfSdl(checkout: string): Promise<readonly string[]> {
  const faults = await Promise.all(SUBGRAPHS.map((name) => emitSdl(checkout, name, false)));
  return faults.filter((fault) => fault !== undefined);
}

export async function faultsOfSupergraph(checkout: string): Promise<readonly string[]> {
  if (composeCheckout(checkout) === readSupergraph(checkout)) return [];
  return ['supergraph.graphql is not what the subgraphs compose to: run "npm run supergraph" and commit it.'];
}

/** What clients of the last committed supergraph would trip over, and no ADR announces. */
export async function faultsOfBreaking(checkout: string): Promise<readonly string[]> {
  const before = lastOtherSupergraph(checkout);
  if (before === undefined) return [];
  const folder = join(checkout, 'docs/adr');
  const decisions = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const hint = 'announce it with a line "breaking: …" in an ADR, or keep it';
  return unannouncedBreaks(before, readSupergraph(checkout), decisions).map((broken) => `${broken} (${hint})`);
}

/** The supergraph before this one: that of HEAD, or of its parent when HEAD brought the one in the folder. */
function lastOtherSupergraph(checkout: string): string | undefined {
  const current = readSupergraph(checkout);
  const earlier = ['HEAD', 'HEAD~1'].map((commit) => committed(checkout, commit));
  return earlier.find((text) => text !== undefined && text !== current);
}

function committed(checkout: string, commit: string): string | undefined {
  try {
    return execFileSync('git', ['show', `${commit}:supergraph.graphql`], {
      cwd: checkout,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 50_000_000,
    });
  } catch {
    // No such commit, or no supergraph in it: there was no client yet.
    return undefined;
  }
}
