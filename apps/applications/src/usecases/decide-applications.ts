import { ok, rejected, type Result } from '@bookends/result';
import type { Application } from '../domain/application';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { ApplicationState } from '../domain/application-state';
import { eligibilityDay } from '../domain/cycle-terms';
import type { ApplicationPorts, ApplicationStores } from './application-stores';
import { decide, type Decision, type DecisionRejection } from './decide';
import { prepareCandidates, type CandidatePorts } from './prepare-candidates';
import { recordApplications, type ApplicationChange } from './record-applications';

export interface DecideApplicationsInput {
  readonly actorId: string;
  readonly cycleId: string;
  /** Either these, or all of the cycle in a state (and a role). */
  readonly chosen:
    | { readonly applicationIds: readonly string[] }
    | { readonly state: ApplicationState; readonly role: ApplicationRole | null };
  readonly decision: Decision;
}

/** One application that stays as it is, and why. */
export interface RefusedDecision {
  readonly applicationId: string;
  readonly rejection: DecisionRejection | { readonly reason: 'unknown-application' };
}

export interface DecidedApplications {
  readonly decided: readonly Application[];
  readonly refused: readonly RefusedDecision[];
}

export type DecideApplicationsRejection = { readonly reason: 'unknown-cycle' };

/**
 * Decides any number of applications of a cycle in one transaction and as many statements for one as for a thousand. Those
 * that a rule refuses stay as they are and are named; what was decided so before is decided and not changed.
 */
export async function decideApplications(
  ports: ApplicationPorts & CandidatePorts,
  input: DecideApplicationsInput,
): Promise<Result<DecidedApplications, DecideApplicationsRejection>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<DecidedApplications, DecideApplicationsRejection>>(async (stores) => {
    const terms = await stores.terms.of(input.cycleId);
    if (!terms) return rejected({ reason: 'unknown-cycle' });
    const day = eligibilityDay(terms, at);
    const found = await chooseApplications(stores, input);
    const refused = unknownOnes(input, found);
    const changes: ApplicationChange[] = [];
    for (const before of found) {
      const result = decide(before, input.decision, day, at);
      if (result.isOk) changes.push({ before, after: result.value });
      else refused.push({ applicationId: before.id, rejection: result.rejection });
    }
    const by = { actorId: input.actorId, at, newId: ports.newId };
    const ready = await withCandidates(ports, stores, changes, by);
    await recordApplications(stores, ready, by);
    return ok({ decided: ready.map(({ after }) => after), refused });
  });
}

async function chooseApplications(
  stores: ApplicationStores,
  { cycleId, chosen }: DecideApplicationsInput,
): Promise<readonly Application[]> {
  if (!('applicationIds' in chosen))
    return stores.applications.lockOfCycle({ cycleId, states: [chosen.state], role: chosen.role ?? undefined });
  const found = await stores.applications.lock(chosen.applicationIds);
  return found.filter((application) => application.cycleId === cycleId);
}

function unknownOnes({ chosen }: DecideApplicationsInput, found: readonly Application[]): RefusedDecision[] {
  if (!('applicationIds' in chosen)) return [];
  const known = new Set(found.map(({ id }) => id));
  return [...new Set(chosen.applicationIds)]
    .filter((id) => !known.has(id))
    .map((applicationId) => ({ applicationId, rejection: { reason: 'unknown-application' } }));
}

/** The same changes, where an application is newly accepted with its candidate. */
export async function withCandidates(
  ports: CandidatePorts,
  stores: ApplicationStores,
  changes: readonly ApplicationChange[],
  by: { readonly actorId: string; readonly at: Date },
): Promise<readonly ApplicationChange[]> {
  const accepted = changes.filter(({ before, after }) => after.state === 'ACCEPTED' && before !== after);
  const prepared = await prepareCandidates(
    ports,
    stores,
    accepted.map(({ after }) => after),
    by,
  );
  const byId = new Map(prepared.map((application) => [application.id, application]));
  return changes.map((change) => ({ ...change, after: byId.get(change.after.id) ?? change.after }));
}
