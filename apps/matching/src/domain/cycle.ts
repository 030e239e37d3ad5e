import type { Candidate } from './candidate';
import type { CycleId, ProgramId } from './ids';

/** What matching knows of a cycle: a copy of what applications says, and never newer than it. */
export interface Cycle {
  readonly id: CycleId;
  readonly programId: ProgramId;
  readonly revision: number;
  readonly state: string;
  readonly timeZone: string;
  /** The day that goal work begins: zone offsets count as on that day. */
  readonly workBeginsOn: string;
  readonly confirmWithinDays: number;
  readonly isScoreShownToPair: boolean;
}

const CLOSED_STATES: ReadonlySet<string> = new Set(['CONCLUDED', 'CANCELLED']);

/** Matching goes on from the first review to the end of the year: a rematch may be needed any time. */
export const isOpenForMatching = ({ state }: Cycle): boolean => !CLOSED_STATES.has(state);

/** An application as matching last heard of it; `facts` from acceptance on. */
export interface KnownApplication {
  readonly applicationId: Candidate['applicationId'];
  readonly programId: ProgramId;
  readonly cycleId: CycleId;
  readonly personId: Candidate['personId'];
  readonly role: Candidate['role'];
  readonly state: string;
  readonly revision: number;
  /** Null until accepted. `freePlaces` here is what was offered. */
  readonly facts: Omit<Candidate, 'applicationId' | 'personId' | 'role' | 'freePlaces'> | null;
  /** Places offered, and how many of them matches hold. */
  readonly capacity: number;
  readonly taken: number;
}

const LEFT_STATES: ReadonlySet<string> = new Set(['WITHDRAWN', 'DECLINED']);

/** Whoever left gives up what they held. */
export const hasLeft = ({ state }: Pick<KnownApplication, 'state'>): boolean => LEFT_STATES.has(state);

/**
 * The candidate that an application is, or null when it is not in the pool: accepted mentees without a match, and
 * accepted or placed mentors, who may have places left.
 */
export function candidateOf(known: KnownApplication): Candidate | null {
  const { facts, state, role, capacity, taken } = known;
  if (facts === null) return null;
  const isInPool = state === 'ACCEPTED' || (state === 'PLACED' && role === 'MENTOR');
  if (!isInPool || (role === 'MENTEE' && taken > 0)) return null;
  const freePlaces = Math.max(0, capacity - taken);
  return { ...facts, applicationId: known.applicationId, personId: known.personId, role, freePlaces };
}
