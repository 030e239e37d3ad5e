import type { Application } from '../domain/application';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { ImportCounts, ImportProblem } from '../domain/application-import';
import { hasDemographics } from '../domain/demographics';
import { planRow, type ImportAction, type PlannedRow } from '../domain/plan-import';
import type { ImportRow } from '../domain/read-import-row';
import type { Applicant, Digests } from './application-stores';
import type { ImportStores } from './import-ports';
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

/** Plans a file over the pool, in three statements however long it is. */
export async function planImportFile(
  stores: ImportStores,
  digests: Digests,
  { cycleId, role, programId }: ImportTarget,
  file: ReadFile,
): Promise<ImportPlan> {
  const applicants = await stores.applicants.byAddresses(file.rows.map(({ email }) => email));
  const byEmail = new Map(applicants.map((applicant) => [applicant.email, applicant]));
  const personIds = applicants.map(({ personId }) => personId);
  const applications = await stores.applications.lockOfPeople({ cycleId, role, personIds });
  const byPerson = new Map(applications.map((application) => [application.personId, application]));
  const fingerprints = await stores.demographics.fingerprints(applications.map(({ id }) => id));
  const planned: ImportPlan['planned'][number][] = [];
  const problems: ImportProblem[] = [];
  for (const row of file.rows) {
    const applicant = byEmail.get(row.email) ?? null;
    const existing = applicant ? (byPerson.get(applicant.personId) ?? null) : null;
    const isBackgroundNew = existing !== null && saysSomethingNew(row, existing, fingerprints, digests, programId);
    const plan = planRow(row, { existing, isBackgroundNew });
    if ('rule' in plan) problems.push(plan);
    else planned.push({ ...plan, applicant });
  }
  const all = inOrder([...file.problems, ...problems]);
  return {
    planned,
    counts: countsOf(planned, file.rejected + problems.length),
    problems: all,
    digest: digests.ofText(
      [...planned.map(fingerprintOf), ...all.map(({ line, rule }) => `${line} ${rule}`)].join('\n'),
    ),
  };
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

function fingerprintOf({ row, action, existing, applicant }: ImportPlan['planned'][number]): string {
  const { id, version, revision } = existing ?? { id: '', version: 0, revision: 0 };
  return [row.line, action, applicant?.personId ?? '', id, version, revision].join(' ');
}
