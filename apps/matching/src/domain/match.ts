import { ok, rejected, type Result } from '@bookends/result';
import type { ApplicationId, CycleId, MatchId, PersonId, ProgramId, ProposalId, RunId } from './ids';

export const matchStates = [
  'ANNOUNCED',
  'CONFIRMED',
  'ACTIVE',
  'AT_RISK',
  'PAUSED',
  'COMPLETED',
  'ENDED_WITHOUT_FAULT',
  'ENDED_FOR_CAUSE',
] as const;
export type MatchState = (typeof matchStates)[number];

/** States in which a match holds a place of its mentor. */
export const holdingStates: readonly MatchState[] = ['ANNOUNCED', 'CONFIRMED', 'ACTIVE', 'AT_RISK', 'PAUSED'];

export interface MatchSide {
  readonly personId: PersonId;
  readonly applicationId: ApplicationId;
  readonly confirmedAt: Date | null;
}

/** One mentor with one mentee in one cycle, from the announcement on. */
export interface Match {
  readonly id: MatchId;
  readonly programId: ProgramId;
  readonly cycleId: CycleId;
  readonly runId: RunId;
  /** The proposal that it was; score and explanation are there. */
  readonly proposalId: ProposalId;
  readonly revision: number;
  readonly state: MatchState;
  readonly mentor: MatchSide;
  readonly mentee: MatchSide;
  readonly announcedAt: Date;
  /** End of the last day on which a confirmation is in time. */
  readonly confirmBy: Date;
  /** When the coordinator was told that nobody, or only one side, had confirmed; null when in time. */
  readonly overdueAt: Date | null;
}

export type MatchRejection =
  { readonly reason: 'not-a-side' } | { readonly reason: 'match-over'; readonly state: MatchState };

/** The side of a match on which a person is, or null. */
export function sideOf(match: Match, personId: string): 'mentor' | 'mentee' | null {
  if (match.mentor.personId === personId) return 'mentor';
  return match.mentee.personId === personId ? 'mentee' : null;
}

/**
 * A match that one side confirms: active when the other side had confirmed before. A second confirmation of the same side
 * gives the same match, unchanged.
 */
export function confirmMatch(match: Match, personId: string, at: Date): Result<Match, MatchRejection> {
  const side = sideOf(match, personId);
  if (side === null) return rejected({ reason: 'not-a-side' });
  if (!holdingStates.includes(match.state)) return rejected({ reason: 'match-over', state: match.state });
  if (match[side].confirmedAt !== null) return ok(match);
  const confirmed = { ...match, [side]: { ...match[side], confirmedAt: at }, revision: match.revision + 1 };
  const isMutual = confirmed.mentor.confirmedAt !== null && confirmed.mentee.confirmedAt !== null;
  return ok(isMutual && match.state === 'ANNOUNCED' ? { ...confirmed, state: 'ACTIVE' } : confirmed);
}

/** A match whose person left the cycle: over without blame, its place free again. Over already: unchanged. */
export function endWithoutFault(match: Match): Match {
  if (!holdingStates.includes(match.state)) return match;
  return { ...match, state: 'ENDED_WITHOUT_FAULT', revision: match.revision + 1 };
}

/** Both should have confirmed by now and have not; said once. */
export function isNewlyOverdue(match: Match, now: Date): boolean {
  return match.state === 'ANNOUNCED' && match.overdueAt === null && match.confirmBy.getTime() <= now.getTime();
}
