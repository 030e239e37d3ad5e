import { candidateOf, type Cycle } from '../domain/cycle';
import { defaultCriteriaSet } from '../domain/criteria-set';
import { offsetMinutesOn } from '../domain/local-day';
import { canonical, type Snapshot } from '../domain/snapshot';
import type { MatchingStores } from './stores';

/** The pool of a cycle as it is at this moment, with criteria, pins and blocks: all that a run may look at. */
export async function freezePool(stores: MatchingStores, cycle: Cycle): Promise<Snapshot> {
  const known = await stores.applications.ofCycle(cycle.id);
  const candidates = known.map(candidateOf).filter((candidate) => candidate !== null);
  const rulings = await stores.rulings.ofCycle(cycle.id);
  const people = new Set(candidates.map(({ personId }) => personId));
  const formerPairs = await stores.matches.formerPairs(cycle.programId);
  const zones = [...new Set(candidates.map(({ timeZone }) => timeZone))];
  return canonical({
    criteria: (await stores.criteria.of(cycle.id)) ?? defaultCriteriaSet,
    mentors: candidates.filter(({ role }) => role === 'MENTOR'),
    mentees: candidates.filter(({ role }) => role === 'MENTEE'),
    pins: pairsOf('PIN', rulings),
    blocks: pairsOf('BLOCK', rulings),
    formerPairs: formerPairs.filter((pair) => people.has(pair.mentorPersonId) && people.has(pair.menteePersonId)),
    offsetsOn: cycle.workBeginsOn,
    offsetMinutes: Object.fromEntries(zones.map((zone) => [zone, offsetMinutesOn(cycle.workBeginsOn, zone)])),
  });
}

function pairsOf(
  kind: 'PIN' | 'BLOCK',
  rulings: Awaited<ReturnType<MatchingStores['rulings']['ofCycle']>>,
): Snapshot['pins'] {
  return rulings.filter((ruling) => ruling.kind === kind).map(({ mentorId, menteeId }) => ({ mentorId, menteeId }));
}
