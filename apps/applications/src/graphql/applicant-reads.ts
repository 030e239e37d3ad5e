import type { ApplicationReads } from '../usecases/application-reads';
import type { DemographicsReader } from '../usecases/application-stores';
import type { CycleTotals } from '../usecases/cycle-totals';
import type { ExportPorts } from '../usecases/export-applications';
import type { ImportPorts } from '../usecases/import-ports';
import type { ApplicationBatches } from './application-batches';
import { ApplicationImportResolver } from './application-import.resolver';
import { ApplicationPermissionsResolver } from './application-permissions.resolver';
import { ApplicationResolver } from './application.resolver';
import { ApplicationTotalResolver, CycleApplicationsResolver } from './cycle-applications.resolver';
import { createCycleTotalBatches } from './cycle-total-batches';
import { CycleTotalsResolver, ReviewerLoadResolver } from './cycle-totals.resolver';
import type { ProgramBatches } from './program-batches';
import { ApplicationQueries } from './queries/applications';
import { ApplicationsCsvQuery } from './queries/applications-csv';
import { ReviewQueueQuery } from './queries/review-queue';
import { ReviewResolver } from './review.resolver';

export const applicantReadClasses = [
  ApplicationQueries,
  ApplicationsCsvQuery,
  ReviewQueueQuery,
  ApplicationImportResolver,
  ApplicationResolver,
  ApplicationPermissionsResolver,
  CycleApplicationsResolver,
  ApplicationTotalResolver,
  CycleTotalsResolver,
  ReviewerLoadResolver,
  ReviewResolver,
];

/** One object of each, over their ports: queries, and what hangs on applications, cycles and reviews. */
export function applicantReads(ports: {
  readonly applications: ExportPorts & Pick<ImportPorts, 'unitOfWork'>;
  readonly reads: ApplicationReads;
  readonly totals: CycleTotals;
  readonly demographics: DemographicsReader;
  readonly batches: ApplicationBatches;
  readonly programs: ProgramBatches;
}): readonly object[] {
  const { applications, reads, totals, demographics, batches, programs } = ports;
  const people = { ...programs, ...batches };
  return [
    new ApplicationQueries(reads, batches, demographics),
    new ApplicationsCsvQuery(applications, reads, programs),
    new ReviewQueueQuery(reads, batches),
    new ApplicationImportResolver(applications),
    new ApplicationResolver(batches, programs),
    new ApplicationPermissionsResolver(batches),
    new CycleApplicationsResolver(reads),
    new ApplicationTotalResolver(reads),
    new CycleTotalsResolver(createCycleTotalBatches(totals), batches, programs),
    new ReviewerLoadResolver(people),
    new ReviewResolver(batches, people),
  ];
}
