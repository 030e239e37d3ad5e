import type { ProgramId } from './ids';
import { sideOf, type Match } from './match';

/** What these rules need to know of the viewer; the identity of a person fits. */
export interface Viewer {
  readonly personId: string | null;
  readonly roles: readonly { readonly programId: string; readonly role: string }[];
}

const holds = (viewer: Viewer, programId: ProgramId, ...roles: readonly string[]): boolean =>
  viewer.roles.some((held) => held.programId === programId && roles.includes(held.role));

/** Runs, pins, blocks, weights, signing, announcing. */
export const mayMatch = (viewer: Viewer, programId: ProgramId): boolean => holds(viewer, programId, 'COORDINATOR');

/** A run's totals: counts are the board's too. */
export const mayReadRuns = (viewer: Viewer, programId: ProgramId): boolean =>
  holds(viewer, programId, 'COORDINATOR', 'REVIEWER', 'BOARD');

/** Proposals and unmatched people with their scores and reasons. */
export const mayReadProposals = (viewer: Viewer, programId: ProgramId): boolean =>
  holds(viewer, programId, 'COORDINATOR', 'REVIEWER');

/** Every match of a cycle. */
export const mayReadMatches = (viewer: Viewer, programId: ProgramId): boolean =>
  holds(viewer, programId, 'COORDINATOR', 'REVIEWER');

/** One match: the pair's own, and staff who match. Matches exist from the announcement on. */
export function mayReadMatch(viewer: Viewer, match: Match): boolean {
  return isOwnMatch(viewer, match) || mayReadMatches(viewer, match.programId);
}

export const isOwnMatch = (viewer: Viewer, match: Match): boolean =>
  viewer.personId !== null && sideOf(match, viewer.personId) !== null;

/** Score and explanation of a match: staff always, the pair only where the cycle's policy says so. */
export function mayReadScore(viewer: Viewer, match: Match, isScoreShownToPair: boolean): boolean {
  return mayReadMatches(viewer, match.programId) || (isScoreShownToPair && isOwnMatch(viewer, match));
}

export function mayConfirm(viewer: Viewer, match: Match): boolean {
  return isOwnMatch(viewer, match);
}
