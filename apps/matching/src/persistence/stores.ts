import { createOutbox } from '@bookends/events';
import { createAuditLog } from '@bookends/persistence';
import type { EntityManager } from 'typeorm';
import type { MatchingStores } from '../usecases/stores';
import { applicationRepository, cycleRepository, programRepository } from './application.repository';
import { criteriaRepository, rulingRepository } from './decision.repository';
import { matchRepository } from './match.repository';
import { runRepository } from './run.repository';

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
