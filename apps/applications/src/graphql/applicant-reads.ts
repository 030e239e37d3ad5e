import type { CycleTotals } from '../usecases/cycle-totals';
import type { ImportPorts } from '../usecases/import-ports';
import { ApplicationImportResolver } from './application-import.resolver';
import { ApplicationPermissionsResolver } from './application-permissions.resolver';
import { ApplicationResolver } from './application.resolver';
import { ApplicationTotalResolver, CycleApplicationsResolver } from './cycle-applications.resolver';
import { createCycleTotalBatches } from './cycle-total-batches';
import { CycleTotalsResolver, ReviewerLoadResolver } from './cycle-totals.resolver';
import { applicantQueries, applicantQueryClasses, type ApplicantQueryPorts } from './queries/applicant-queries';
import { ReviewResolver } from './review.resolver';

export const applicantReadClasses = [
  ...applicantQueryClasses,
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
export function applicantReads(
  ports: ApplicantQueryPorts & {
    readonly applications: Pick<ImportPorts, 'unitOfWork'>;
    readonly totals: CycleTotals;
  },
): readonly object[] {
  const { applications, reads, totals, batches, programs } = ports;
  const people = { ...programs, ...batches };
  return [
    ...applicantQueries(ports),
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
