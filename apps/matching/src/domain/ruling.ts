import { ok, rejected, type Result } from '@bookends/result';
import type { Pair } from './candidate';
import type { ApplicationId, CycleId, PersonId, ProgramId, RulingId } from './ids';
import type { RequirementKey } from './requirements';

export type RulingKind = 'PIN' | 'BLOCK';

/** A person's word about a pair, for every later run of the cycle: it must be in, or it must not. */
export interface Ruling extends Pair {
  readonly id: RulingId;
  readonly programId: ProgramId;
  readonly cycleId: CycleId;
  readonly kind: RulingKind;
  /** Why, in the coordinator's words; null when none was given. */
  readonly note: string | null;
  readonly decidedBy: PersonId;
  readonly decidedAt: Date;
}

/** What is known about a pair when somebody rules on it. */
export interface RulingFacts {
  /** Everything ruled in the cycle so far. */
  readonly rulings: readonly Ruling[];
  /** Places that the mentor can still give. */
  readonly freePlaces: number;
  /** The first requirement that the pair does not meet. */
  readonly broken: RequirementKey | null;
}

export type RulingRejection =
  | { readonly reason: 'pair-is-blocked' }
  | { readonly reason: 'pair-is-pinned' }
  | { readonly reason: 'mentee-pinned-elsewhere'; readonly mentorId: ApplicationId }
  | { readonly reason: 'no-place-left'; readonly places: number; readonly pins: number }
  | { readonly reason: 'requirement-not-met'; readonly requirement: RequirementKey };

type PinRule = (pair: Pair, facts: RulingFacts) => RulingRejection | null;

const pinRules: readonly PinRule[] = [
  (pair, { rulings }) =>
    rulings.some((other) => other.kind === 'BLOCK' && isSamePair(other, pair)) ? { reason: 'pair-is-blocked' } : null,
  (pair, { rulings }) => {
    const other = rulings.find(({ kind, menteeId }) => kind === 'PIN' && menteeId === pair.menteeId);
    return other ? { reason: 'mentee-pinned-elsewhere', mentorId: other.mentorId } : null;
  },
  (_, { broken }) => (broken === null ? null : { reason: 'requirement-not-met', requirement: broken }),
  (pair, { rulings, freePlaces }) => {
    const pins = rulings.filter(({ kind, mentorId }) => kind === 'PIN' && mentorId === pair.mentorId).length;
    return pins < freePlaces ? null : { reason: 'no-place-left', places: freePlaces, pins };
  },
];

/** May this pair be pinned? The same pin again is answered with the one that stands. */
export function rulePin(pair: Pair, facts: RulingFacts): Result<Ruling | null, RulingRejection> {
  const standing = facts.rulings.find((other) => other.kind === 'PIN' && isSamePair(other, pair));
  if (standing) return ok(standing);
  for (const rule of pinRules) {
    const rejection = rule(pair, facts);
    if (rejection) return rejected(rejection);
  }
  return ok(null);
}

/** May this pair be blocked? The same block again is answered with the one that stands. */
export function ruleBlock(
  pair: Pair,
  { rulings }: Pick<RulingFacts, 'rulings'>,
): Result<Ruling | null, RulingRejection> {
  const standing = rulings.find((other) => isSamePair(other, pair));
  if (!standing) return ok(null);
  return standing.kind === 'BLOCK' ? ok(standing) : rejected({ reason: 'pair-is-pinned' });
}

const isSamePair = (a: Pair, b: Pair): boolean => a.mentorId === b.mentorId && a.menteeId === b.menteeId;
