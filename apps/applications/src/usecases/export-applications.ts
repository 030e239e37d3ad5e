import type { UnitOfWork } from '@bookends/events/contracts';
import type { Clock } from '@bookends/clock';
import { applicationCells, csvLine, exportHeader } from '../domain/application-csv';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { ApplicationState } from '../domain/application-state';
import type { ApplicationReads } from './application-reads';
import type { ApplicationStores } from './application-stores';

export interface ExportApplicationsInput {
  readonly actorId: string;
  readonly cycleId: string;
  readonly role: ApplicationRole;
  /** Id of the last application of the page before; null for the first page, which begins with the header. */
  readonly after: string | null;
}

export interface ExportPorts {
  readonly unitOfWork: UnitOfWork<ApplicationStores>;
  readonly clock: Clock;
}

/** A page of a file; the pages in their order, one after the other, are the file. */
export interface ExportedPage {
  readonly text: string;
  readonly rowCount: number;
  readonly hasNextPage: boolean;
  /** For the next page; null when this one has no rows. */
  readonly last: string | null;
}

const ROWS_A_PAGE = 500;

/** Whoever handed in an application and did not take it back. */
const EXPORTED: readonly ApplicationState[] = [
  'SUBMITTED',
  'IN_REVIEW',
  'NEEDS_INFORMATION',
  'ACCEPTED',
  'WAITLISTED',
  'DECLINED',
  'PLACED',
  'CARRIED_OVER',
];

/**
 * Five hundred applications as lines of CSV that an import takes back without a change; cells that a spreadsheet would
 * compute are neutralised. Holds no demographics. Each page is noted in the audit log. Null for an unknown cycle.
 */
export async function exportApplications(
  ports: ExportPorts,
  reads: ApplicationReads,
  { actorId, cycleId, role, after }: ExportApplicationsInput,
): Promise<ExportedPage | null> {
  const [terms] = await reads.terms([cycleId]);
  if (!terms) return null;
  const filter = { cycleId, role, states: EXPORTED, search: null, hasDisagreement: null };
  const place = after === null ? null : [after];
  const found = await reads.page({ ...filter, order: 'OLDEST_FIRST', after: place, limit: ROWS_A_PAGE + 1 });
  const rows = found.slice(0, ROWS_A_PAGE).map(({ application }) => application);
  const applicants = await reads.applicants(rows.map(({ personId }) => personId));
  const questions = terms.questions[role];
  const lines = rows.map((application, index) => csvLine(applicationCells(application, applicants[index]!, questions)));
  const header = after === null ? [csvLine(exportHeader(questions))] : [];
  const at = await ports.clock.now();
  await ports.unitOfWork.run(({ audit }) =>
    audit.add({
      ...{ programId: terms.programId, actorId, action: 'applications.exported', at },
      ...{ subjectKind: 'cycle', subjectId: cycleId, facts: { role, rows: rows.length } },
    }),
  );
  const hasNextPage = found.length > rows.length;
  return { text: [...header, ...lines].join(''), rowCount: rows.length, hasNextPage, last: rows.at(-1)?.id ?? null };
}
