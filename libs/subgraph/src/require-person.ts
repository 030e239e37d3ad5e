import type { PersonIdentity } from '@bookends/identity';
import { unauthenticated } from './errors';
import type { SubgraphContext } from './subgraph-context';

/** The signed-in person, or UNAUTHENTICATED. */
export function requirePerson(context: SubgraphContext): PersonIdentity {
  if (context.viewer.kind !== 'person') throw unauthenticated();
  return context.viewer;
}
