import { createOutbox } from '@bookends/events';
import { createAuditLog } from '@bookends/persistence';
import type { EntityManager } from 'typeorm';
import type { MatchingStores } from '../usecases/stores';
import { applicationRepository, cycleRepository, programRepository } from './application.repository';
import { CandidateRow } from './candidate.row';
import { CriteriaSetRow } from './criteria-set.row';
import { CycleRow } from './cycle.row';
import { criteriaRepository, rulingRepository } from './decision.repository';
import { matchRepository } from './match.repository';
import { MatchRow } from './match.row';
import { ProposalRow } from './proposal.row';
import { RulingRow } from './ruling.row';
import { runRepository } from './run.repository';
import { RunRow } from './run.row';
import { UnmatchedRow } from './unmatched.row';

export const rows = [CandidateRow, CriteriaSetRow, CycleRow, MatchRow, ProposalRow, RulingRow, RunRow, UnmatchedRow];

/** The stores of one transaction on PostgreSQL. */
export function storesOf(manager: EntityManager): MatchingStores {
  return {
    programs: programRepository(manager),
    cycles: cycleRepository(manager),
    applications: applicationRepository(manager),
    criteria: criteriaRepository(manager),
    rulings: rulingRepository(manager),
    runs: runRepository(manager),
    matches: matchRepository(manager),
    outbox: createOutbox(manager),
    audit: createAuditLog(manager),
  };
}
