import type { Candidate, Pair } from './candidate';
import type { CriteriaSet } from './criteria-set';
import type { PersonId } from './ids';

/**
 * Everything that a run depends on, frozen when it was asked for: the same snapshot, goal and seed give the same
 * proposals for ever. Lists are in the order of their ids, so that two equal pools make equal snapshots.
 */
export interface Snapshot {
  readonly criteria: CriteriaSet;
  readonly mentors: readonly Candidate[];
  readonly mentees: readonly Candidate[];
  readonly pins: readonly Pair[];
  readonly blocks: readonly Pair[];
  /** Who was matched with whom before, in any cycle of the program. */
  readonly formerPairs: readonly { readonly mentorPersonId: PersonId; readonly menteePersonId: PersonId }[];
  /** The day whose zone offsets count, YYYY-MM-DD. */
  readonly offsetsOn: string;
  /** Minutes ahead of UTC on that day, for each zone of the pool. */
  readonly offsetMinutes: Readonly<Record<string, number>>;
}

/** The snapshot with its lists in their one order, whatever order they came in. */
export function canonical(snapshot: Snapshot): Snapshot {
  const byId = (a: Candidate, b: Candidate): number => compare(a.applicationId, b.applicationId);
  const byPair = (a: Pair, b: Pair): number => compare(a.menteeId, b.menteeId) || compare(a.mentorId, b.mentorId);
  const zones = Object.keys(snapshot.offsetMinutes).sort();
  return {
    criteria: snapshot.criteria,
    mentors: [...snapshot.mentors].sort(byId),
    mentees: [...snapshot.mentees].sort(byId),
    pins: [...snapshot.pins].sort(byPair),
    blocks: [...snapshot.blocks].sort(byPair),
    formerPairs: [...snapshot.formerPairs].sort(
      (a, b) => compare(a.mentorPersonId, b.mentorPersonId) || compare(a.menteePersonId, b.menteePersonId),
    ),
    offsetsOn: snapshot.offsetsOn,
    offsetMinutes: Object.fromEntries(zones.map((zone) => [zone, snapshot.offsetMinutes[zone]!])),
  };
}

/** Code units, never a locale: the order is the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
