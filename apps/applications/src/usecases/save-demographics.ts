import { ok, rejected, type Result } from '@bookends/result';
import type { Application } from '../domain/application';
import { openStates, type WrongApplicationState } from '../domain/application-state';
import { readDemographics, type DemographicsFault } from '../domain/demographics';
import type { ApplicationPorts } from './application-stores';
import type { OwnApplicationRejection, OwnApplicationRequest } from './change-own-application';

export interface SaveDemographicsInput extends OwnApplicationRequest {
  readonly gender: string | null;
  readonly raceEthnicity: string | null;
}

export type SaveDemographicsRejection =
  | OwnApplicationRejection
  | WrongApplicationState
  | { readonly reason: 'faulty-demographics'; readonly faults: readonly DemographicsFault[] };

/** Keeps, in place of what was said before, what somebody says of themselves; nothing said takes it back. */
export async function saveDemographics(
  ports: ApplicationPorts,
  input: SaveDemographicsInput,
): Promise<Result<Application, SaveDemographicsRejection>> {
  const at = await ports.clock.now();
  const { demographics, faults } = readDemographics(input);
  return ports.unitOfWork.run<Result<Application, SaveDemographicsRejection>>(async (stores) => {
    const [application] = await stores.applications.lock([input.applicationId]);
    if (!application) return rejected({ reason: 'unknown-application' });
    if (application.personId !== input.personId) return rejected({ reason: 'not-own-application' });
    const { id, programId, state } = application;
    if (!openStates.includes(state)) return rejected({ reason: 'wrong-state', state, allowed: openStates });
    if (faults.length > 0) return rejected({ reason: 'faulty-demographics', faults });
    await stores.demographics.put([{ applicationId: id, programId, demographics }]);
    await stores.audit.add({
      programId,
      actorId: input.personId,
      action: 'demographics.saved',
      subjectKind: 'application',
      subjectId: id,
      at,
    });
    return ok(application);
  });
}
