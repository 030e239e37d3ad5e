import type { Identity } from '@bookends/identity';
import { requirePerson, type SubgraphContext } from '@bookends/subgraph';
import type { Viewer } from '../domain/policies';
import type { Actor } from '../usecases/access';

/** The signed-in person as the rules know one, or UNAUTHENTICATED. */
export function actorOf(context: SubgraphContext): Actor {
  const { personId, roles } = requirePerson(context);
  return { personId, roles };
}

/** Whoever is asking; nobody has no id and no role. */
export function viewerOf(viewer: Identity): Viewer {
  return viewer.kind === 'person' ? viewer : { personId: null, roles: [] };
}
