import type { Application } from '../domain/application';
import { factsOf } from '../domain/applicant-facts';
import { candidateOf } from '../domain/candidate';
import { comparableBackgrounds, noDemographics, type Demographics } from '../domain/demographics';
import type { ApplicationStores, DemographicsReader, Digests } from './application-stores';

export interface CandidatePorts {
  readonly digests: Digests;
  readonly demographics: DemographicsReader;
}

/**
 * Accepted applications of one cycle with what the engine may know of them. Demographics are read, with a note in the
 * audit log, only for whoever asked for a similar background or may be compared with somebody who did.
 */
export async function prepareCandidates(
  ports: CandidatePorts,
  stores: ApplicationStores,
  accepted: readonly Application[],
  by: { readonly actorId: string | null; readonly at: Date },
): Promise<readonly Application[]> {
  const [first] = accepted;
  if (!first) return [];
  const applicants = await stores.applicants.byIds([...new Set(accepted.map(({ personId }) => personId))]);
  const addresses = new Map(applicants.map(({ personId, email }) => [personId, email]));
  const backgrounds = await readBackgrounds(ports, stores, accepted, by);
  return accepted.map((application) => {
    const { id, cycleId, personId, role, answers } = application;
    const facts = factsOf(role, answers);
    const compared = comparableBackgrounds(backgrounds.get(id) ?? noDemographics);
    const candidate = candidateOf(facts, {
      addressToken: ports.digests.ofAddress(cycleId, addresses.get(personId) ?? personId),
      doNotMatchTokens: facts.doNotMatch.map((address) => ports.digests.ofAddress(cycleId, address)),
      backgroundTokens: compared.map((background) => ports.digests.ofBackground(cycleId, background)),
    });
    return { ...application, candidate };
  });
}

async function readBackgrounds(
  { demographics }: CandidatePorts,
  stores: ApplicationStores,
  accepted: readonly Application[],
  { actorId, at }: { readonly actorId: string | null; readonly at: Date },
): Promise<ReadonlyMap<string, Demographics>> {
  const asking = await stores.applications.rolesComparingBackgrounds(accepted[0]!.cycleId);
  const compared = accepted.filter(({ role, answers }) => {
    const isAsking = factsOf(role, answers).similarBackground !== 'NONE';
    return isAsking || asking.has(role === 'MENTOR' ? 'MENTEE' : 'MENTOR');
  });
  if (compared.length === 0) return new Map();
  return demographics.read(compared, { actorId, purpose: 'compare-backgrounds', at });
}
