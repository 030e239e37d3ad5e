import type { Certificate } from '@bookends/assignment';
import type { Pair, Role } from './candidate';
import type { ObstacleKey } from './edges';
import type { ApplicationId } from './ids';
import type { Contribution } from './score';

export type { Certificate } from '@bookends/assignment';

/** A pair that a run proposes. */
export interface ProposedPair extends Pair {
  readonly score: number;
  readonly isPinned: boolean;
  readonly contributions: readonly Contribution[];
}

/** A mentor whom an unplaced mentee could have had, and what stood against it. */
export interface Rival {
  readonly mentorId: ApplicationId;
  /** What the unplaced mentee would score there. */
  readonly score: number;
  /** The lowest score among those who got that mentor's places; null when earlier matches hold all of them. */
  readonly lowestScoreThere: number | null;
}

export interface RemovedBy {
  readonly obstacle: ObstacleKey;
  /** How many people of the other side this removed; each is counted under the first obstacle only. */
  readonly count: number;
}

/** Why somebody of the pool is in no proposal. */
export type UnmatchedReason =
  | { readonly kind: 'NO_ELIGIBLE_COUNTERPART'; readonly removedBy: readonly RemovedBy[] }
  /** No suitable mentor has a place in this run: earlier matches hold them all. */
  | { readonly kind: 'NO_PLACE_LEFT'; readonly suitable: number; readonly rivals: readonly Rival[] }
  /** Everybody who got a place with a suitable mentor scores at least as high there. */
  | { readonly kind: 'OUTBID'; readonly suitable: number; readonly rivals: readonly Rival[] }
  /** All places of suitable mentors are taken, some by people who score lower there and had nowhere else to go. */
  | { readonly kind: 'SUITABLE_MENTORS_FULL'; readonly suitable: number; readonly rivals: readonly Rival[] }
  /** A mentor whose suitable mentees are all placed with others or could not be added to the total. */
  | { readonly kind: 'NOT_NEEDED'; readonly suitable: number };

export interface Unmatched {
  readonly applicationId: ApplicationId;
  readonly role: Role;
  readonly reason: UnmatchedReason;
}

export interface SetAsidePin extends Pair {
  readonly cause: ObstacleKey | 'NOT_IN_POOL' | 'NO_PLACE_LEFT';
}

export interface RunSummary {
  readonly mentors: number;
  readonly mentees: number;
  readonly places: number;
  readonly placed: number;
  /** Sum of the scores of all proposals. */
  readonly total: number;
  readonly worstScore: number | null;
  /** The middle score, the lower of the two middles where there are two. */
  readonly medianScore: number | null;
  /** Pairs of which both sides score higher together than where they are. 0: the proposals are stable. */
  readonly blockingPairs: number;
  readonly setAsidePins: readonly SetAsidePin[];
}

/** All that a run found. The same for the same snapshot, goal and seed. */
export interface RunOutcome {
  readonly proposals: readonly ProposedPair[];
  readonly unmatched: readonly Unmatched[];
  readonly summary: RunSummary;
  /** The solver's proof that nothing better exists, in the order of the snapshot's mentors. */
  readonly certificate: Certificate;
}
