import type { ApplicationReads } from '../../usecases/application-reads';
import type { DemographicsReader } from '../../usecases/application-stores';
import type { ExportPorts } from '../../usecases/export-applications';
import type { ApplicationBatches } from '../application-batches';
import type { ProgramBatches } from '../program-batches';
import { ApplicationQueries } from './applications';
import { ApplicationsCsvQuery } from './applications-csv';
import { ReviewQueueQuery } from './review-queue';

export const applicantQueryClasses = [ApplicationQueries, ApplicationsCsvQuery, ReviewQueueQuery];

export interface ApplicantQueryPorts {
  readonly applications: ExportPorts;
  readonly reads: ApplicationReads;
  readonly demographics: DemographicsReader;
  readonly batches: ApplicationBatches;
  readonly programs: ProgramBatches;
}

/** One object of each query. */
export function applicantQueries(ports: ApplicantQueryPorts): readonly object[] {
  const { applications, reads, demographics, batches, programs } = ports;
  return [
    new ApplicationQueries(reads, batches, demographics),
    new ApplicationsCsvQuery(applications, reads, programs),
    new ReviewQueueQuery(reads, batches),
  ];
}
