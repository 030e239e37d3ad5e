import { createOutbox } from '@bookends/events';
import { createAuditLog } from '@bookends/persistence';
import type { EntityManager } from 'typeorm';
import type { Digests } from '../usecases/application-stores';
import type { ImportStores } from '../usecases/import-ports';
import type { MatchStores } from '../usecases/record-match';
import { createApplicantStore } from './applicant.repository';
import { createApplicationImportStore } from './application-import.repository';
import { createApplicationStore } from './application.repository';
import { createCycleTermsStore } from './cycle-terms.repository';
import { createDemographicsStore } from './demographics.repository';
import { createKnownMatchStore } from './known-match.repository';
import type { ProgramSealers } from './program-sealers';
import { createReviewStore } from './review.repository';

/** The keys of the applicant side: notes of reviews, files, demographics, each program with its own. */
export interface ApplicationKeys {
  readonly notes: ProgramSealers;
  readonly files: ProgramSealers;
  readonly demographics: ProgramSealers;
  readonly digests: Digests;
}

/** The stores of the applicant side in the transaction of `manager`. */
export function applicationStores(keys: ApplicationKeys): (manager: EntityManager) => ImportStores & MatchStores {
  return (manager) => ({
    applications: createApplicationStore(manager),
    reviews: createReviewStore(manager, keys.notes),
    terms: createCycleTermsStore(manager),
    applicants: createApplicantStore(manager),
    demographics: createDemographicsStore(manager, { sealers: keys.demographics, digests: keys.digests }),
    imports: createApplicationImportStore(manager, keys.files),
    matches: createKnownMatchStore(manager),
    outbox: createOutbox(manager),
    audit: createAuditLog(manager),
  });
}
