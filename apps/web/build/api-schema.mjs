// The schema that clients see, from the committed supergraph.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** SDL without federation's own words and without what is @inaccessible. */
export function apiSchemaOf(supergraphFile) {
  const { Supergraph } = createRequire(import.meta.url)('@apollo/federation-internals');
  return Supergraph.build(readFileSync(supergraphFile, 'utf8')).apiSchema().toGraphQLJSSchema();
}
