import type { Application } from '../domain/application';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { ImportCounts, ImportProblem } from '../domain/application-import';
import { hasDemographics } from '../domain/demographics';
import { planRow, type ImportAction, type PlannedRow } from '../domain/plan-import';
import type { ImportRow } from '../domain/read-import-row';
import type { Applicant, Digests } from './application-stores';
import type { ImportPorts, ImportStores } from './import-ports';
import { inOrder, type ReadFile } from './read-import-file';

/** Everything that confirming would write, measured against the pool as it is. */
export interface ImportPlan {
  readonly planned: readonly (PlannedRow & { readonly applicant: Applicant | null })[];
  readonly counts: ImportCounts;
  readonly problems: readonly ImportProblem[];
  /** The same for the same file over the same pool. */
  readonly digest: string;
}

export interface ImportTarget {
  readonly programId: string;
  readonly cycleId: string;
  readonly role: ApplicationRole;
}

type Planned = ImportPlan['planned'][number];
const ROWS_A_BATCH = 250;

/** Plans a file over the pool, three statements for every 250 rows, and lets other work go on between them. */
export async function planImportFile(
  { digests, pause }: Pick<ImportPorts, 'digests' | 'pause'>,
  stores: ImportStores,
  target: ImportTarget,
  file: ReadFile,
): Promise<ImportPlan> {
  const planned: Planned[] = [];
  const problems: ImportProblem[] = [];
  for (let from = 0; from < file.rows.length; from += ROWS_A_BATCH) {
    for (const plan of await planBatch(digests, stores, target, file.rows.slice(from, from + ROWS_A_BATCH)))
      if ('rule' in plan) problems.push(plan);
      else planned.push(plan);
    await pause();
  }
  const all = inOrder([...file.problems, ...problems]);
  const text = [...planned.map(fingerprintOf), ...all.map(({ line, rule }) => `${line} ${rule}`)].join('\n');
  const counts = countsOf(planned, file.rejected + problems.length);
  return { planned, counts, problems: all, digest: digests.ofText(text) };
}

async function planBatch(
  digests: Digests,
  stores: ImportStores,
  { cycleId, role, programId }: ImportTarget,
  rows: readonly ImportRow[],
): Promise<readonly (Planned | ImportProblem)[]> {
  const applicants = await stores.applicants.byAddresses(rows.map(({ email }) => email));
  const byEmail = new Map(applicants.map((applicant) => [applicant.email, applicant]));
  const personIds = applicants.map(({ personId }) => personId);
  const applications = await stores.applications.lockOfPeople({ cycleId, role, personIds });
  const byPerson = new Map(applications.map((application) => [application.personId, application]));
  const fingerprints = await stores.demographics.fingerprints(applications.map(({ id }) => id));
  return rows.map((row) => {
    const applicant = byEmail.get(row.email) ?? null;
    const existing = applicant ? (byPerson.get(applicant.personId) ?? null) : null;
    const isBackgroundNew = existing !== null && saysSomethingNew(row, existing, fingerprints, digests, programId);
    const plan = planRow(row, { existing, isBackgroundNew });
    return 'rule' in plan ? plan : { ...plan, applicant };
  });
}

function saysSomethingNew(
  { demographics }: ImportRow,
  { id }: Application,
  fingerprints: ReadonlyMap<string, string>,
  digests: Digests,
  programId: string,
): boolean {
  if (demographics === null) return false;
  const before = fingerprints.get(id) ?? null;
  const said = hasDemographics(demographics)
    ? digests.ofDemographics({ applicationId: id, programId, demographics })
    : null;
  return before !== said;
}

function countsOf(planned: readonly PlannedRow[], rejected: number): ImportCounts {
  const count = (action: ImportAction): number => planned.filter((row) => row.action === action).length;
  return { create: count('CREATE'), update: count('UPDATE'), unchanged: count('UNCHANGED'), rejected };
}

function fingerprintOf({ row, action, existing, applicant }: Planned): string {
  const { id, version, revision } = existing ?? { id: '', version: 0, revision: 0 };
  return [row.line, action, applicant?.personId ?? '', id, version, revision].join(' ');
}
