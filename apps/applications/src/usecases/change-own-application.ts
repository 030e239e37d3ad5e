import { rejected, type Result } from '@bookends/result';
import type { Application } from '../domain/application';
import type { CycleTerms } from '../domain/cycle-terms';
import type { ApplicationPorts, ApplicationStores } from './application-stores';
import { recordApplications } from './record-applications';

export type OwnApplicationRejection =
  { readonly reason: 'unknown-application' } | { readonly reason: 'not-own-application' };

export interface OwnApplicationRequest {
  readonly applicationId: string;
  readonly personId: string;
}

export interface Surroundings {
  readonly terms: CycleTerms;
  readonly at: Date;
  readonly stores: ApplicationStores;
}

/** Changes one's own application: what `decide` makes of it is kept whole or, refused, not at all. */
export async function changeOwnApplication<Rejection>(
  ports: ApplicationPorts,
  { applicationId, personId }: OwnApplicationRequest,
  decide: (
    application: Application,
    surroundings: Surroundings,
  ) => Result<Application, Rejection> | Promise<Result<Application, Rejection>>,
): Promise<Result<Application, OwnApplicationRejection | Rejection>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<Application, OwnApplicationRejection | Rejection>>(async (stores) => {
    const [before] = await stores.applications.lock([applicationId]);
    if (!before) return rejected({ reason: 'unknown-application' });
    if (before.personId !== personId) return rejected({ reason: 'not-own-application' });
    const terms = (await stores.terms.of(before.cycleId))!;
    const result = await decide(before, { terms, at, stores });
    if (!result.isOk) return result;
    const changes = [{ before, after: result.value }];
    await recordApplications(stores, changes, { actorId: personId, at, newId: ports.newId });
    return result;
  });
}
