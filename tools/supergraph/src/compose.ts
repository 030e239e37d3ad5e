import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/** Only a name in the committed file: where a subgraph is, the gateway is told by its environment. */
const placeOf = (name: string): string => `http://${name}.invalid/graphql`;

/** The supergraph of these subgraphs, or every reason why there is none, each with the code that Federation gives it. */
export function composeSupergraph(
  subgraphs: readonly SubgraphSdl[],
): { readonly supergraph: string; readonly faults?: undefined } | { readonly faults: readonly string[] } {
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: placeOf(name), typeDefs: parse(sdl) })),
  );
  if (result.errors) return { faults: result.errors.map(({ message }) => message) };
  return { supergraph: `${result.supergraphSdl.trim()}\n` };
}
