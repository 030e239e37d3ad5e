import { forbidden, type SubgraphContext } from '@bookends/subgraph';
import type { Policy } from '../usecases/access';
import type { ReadBatches } from './read-batches';
import { actorOf } from './viewer';

export const nullMeans = 'Null for a moment after the cycle was created.';

/** False for a cycle that matching was not told of; throws FORBIDDEN where the policy says no. */
export async function isKnownCycle(
  batches: Pick<ReadBatches, 'cycles'>,
  id: string,
  policy: Policy,
  context: SubgraphContext,
): Promise<boolean> {
  const actor = actorOf(context);
  const cycle = await context.load(batches.cycles, id);
  if (cycle && !policy(actor, cycle.programId)) throw forbidden('This is for the staff of the program.');
  return cycle !== null;
}
