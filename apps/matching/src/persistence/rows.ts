import { CandidateRow } from './candidate.row';
import { CriteriaSetRow } from './criteria-set.row';
import { CycleRow } from './cycle.row';
import { MatchRow } from './match.row';
import { ProposalRow } from './proposal.row';
import { RulingRow } from './ruling.row';
import { RunRow } from './run.row';
import { UnmatchedRow } from './unmatched.row';

/** Every table that TypeORM knows. */
export const rows = [CandidateRow, CriteriaSetRow, CycleRow, MatchRow, ProposalRow, RulingRow, RunRow, UnmatchedRow];
