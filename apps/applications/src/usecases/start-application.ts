import { ok, rejected, type Result } from '@bookends/result';
import { newApplication, type Application } from '../domain/application';
import type { ApplicationRole } from '../domain/applicant-facts';
import { checkWindow, type WindowRejection } from '../domain/cycle-terms';
import type { ApplicationPorts } from './application-stores';
import { recordApplications } from './record-applications';

export interface StartApplicationInput {
  readonly personId: string;
  readonly cycleId: string;
  readonly role: ApplicationRole;
}

export type StartApplicationRejection = WindowRejection | { readonly reason: 'unknown-cycle' };

/** The person's one application in this role and cycle: the one that there is, or a new draft while the window is open. */
export async function startApplication(
  ports: ApplicationPorts,
  input: StartApplicationInput,
): Promise<Result<Application, StartApplicationRejection>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<Application, StartApplicationRejection>>(async (stores) => {
    const terms = await stores.terms.of(input.cycleId);
    if (!terms) return rejected({ reason: 'unknown-cycle' });
    const { personId, cycleId, role } = input;
    const readOwn = () => stores.applications.lockOfPeople({ cycleId, role, personIds: [personId] });
    const [existing] = await readOwn();
    if (existing) return ok(existing);
    const window = checkWindow(terms, at);
    if (!window.isOk) return window;
    const draft = newApplication({ id: ports.newId(), programId: terms.programId, cycleId, personId, role, at });
    if (!(await stores.applications.start(draft))) return ok((await readOwn())[0]!);
    await recordApplications(stores, [{ before: null, after: draft }], { actorId: personId, at, newId: ports.newId });
    return ok(draft);
  });
}
