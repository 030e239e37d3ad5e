import { forbidden, notFound, requirePerson, type SubgraphContext } from '@bookends/subgraph';
import type { PersonIdentity } from '@bookends/identity';
import { mayCoordinate } from '../domain/program-policies';
import type { ProgramBatches } from './program-batches';

/** The viewer, who coordinates the program of this cycle; NOT_FOUND for an unknown cycle, FORBIDDEN for everybody else. */
export async function requireCoordinatorOfCycle(
  context: SubgraphContext,
  batches: ProgramBatches,
  cycleId: string,
): Promise<PersonIdentity> {
  const viewer = requirePerson(context);
  const cycle = await context.load(batches.cycles, cycleId);
  if (!cycle) throw notFound('cycle');
  if (!mayCoordinate(viewer, cycle.programId)) throw forbidden('This is for coordinators of the program.');
  return viewer;
}
