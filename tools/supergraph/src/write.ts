import { writeFileSync } from 'node:fs';
import { emitSdl, SUBGRAPHS } from './emit';
import { composeCheckout, readSupergraph, supergraphFile } from './supergraph-file';

/** `npm run supergraph`: writes the SDL of every context and the supergraph composed from them. */
export async function run(checkout: string): Promise<void> {
  const faults = await Promise.all(SUBGRAPHS.map((name) => emitSdl(checkout, name, true)));
  faults.forEach((fault, index) => fault !== undefined && console.error(`${SUBGRAPHS[index]}: ${fault}`));
  const supergraph = composeCheckout(checkout);
  const isChanged = supergraph !== readSupergraph(checkout);
  if (isChanged) writeFileSync(supergraphFile(checkout), supergraph);
  console.log(isChanged ? 'Wrote supergraph.graphql' : 'supergraph.graphql is up to date');
  if (faults.some((fault) => fault !== undefined)) process.exitCode = 1;
}
