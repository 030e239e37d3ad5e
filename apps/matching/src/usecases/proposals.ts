import type { ApplicationId, ProposalId, RunId } from '../domain/ids';
import type { Contribution } from '../domain/score';

/** A pair of a computed run, as it is kept. */
export interface KeptProposal {
  readonly id: ProposalId;
  readonly runId: RunId;
  readonly mentorId: ApplicationId;
  readonly menteeId: ApplicationId;
  readonly score: number;
  readonly isPinned: boolean;
  /** Somebody of the pair left since: it can never become a match. */
  readonly isVoid: boolean;
  readonly contributions: readonly Contribution[];
}
