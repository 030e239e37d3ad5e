import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSupergraph } from './compose';
import { SUBGRAPHS, sdlFile } from './emit';

export const supergraphFile = (checkout: string): string => join(checkout, 'supergraph.graphql');

/** Composes the committed SDL of every context that has one. Throws every fault of the composition. */
export function composeCheckout(checkout: string): string {
  const present = SUBGRAPHS.filter((name) => existsSync(sdlFile(checkout, name)));
  const answer = composeSupergraph(
    present.map((name) => ({ name, sdl: readFileSync(sdlFile(checkout, name), 'utf8') })),
  );
  if (answer.faults === undefined) return answer.supergraph;
  const list = answer.faults.map((fault) => `  ${fault}`).join('\n');
  throw Object.assign(new Error(`The subgraphs do not compose:\n${list}`), { isSentence: true });
}

/** The committed supergraph; empty when there is none. */
export function readSupergraph(checkout: string): string {
  const file = supergraphFile(checkout);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
