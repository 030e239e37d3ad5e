import { ok, rejected, type Result } from '@bookends/result';
import { newApplication } from '../domain/application';
import type { ApplicationImport } from '../domain/application-import';
import type { CycleTerms } from '../domain/cycle-terms';
import { updatedByRow } from '../domain/plan-import';
import type { ImportRow } from '../domain/read-import-row';
import type { Applicant, DemographicsOf } from './application-stores';
import type { ImportPorts, ImportStores } from './import-ports';
import { planImportFile, type ImportPlan } from './plan-import-file';
import { readImportFile } from './read-import-file';
import { recordApplications, type ApplicationChange } from './record-applications';

export interface ConfirmApplicationImportInput {
  readonly actorId: string;
  readonly importId: string;
}

export type ConfirmApplicationImportRejection =
  { readonly reason: 'unknown-import' } | { readonly reason: 'file-unreadable' } | { readonly reason: 'pool-changed' };

type Planned = ImportPlan['planned'][number];
const ROWS_A_BATCH = 250;

/**
 * Writes exactly what the check showed, in one transaction: people found or made by their address, applications made or
 * changed, 250 rows at a time. Refused when the pool changed since the check. Confirming again changes nothing.
 */
export async function confirmApplicationImport(
  ports: ImportPorts,
  input: ConfirmApplicationImportInput,
): Promise<Result<ApplicationImport, ConfirmApplicationImportRejection>> {
  const at = await ports.clock.now();
  const opened = await openImport(ports, input.importId);
  if ('isOk' in opened) return opened;
  const { text, terms } = opened;
  const file = await readImportFile(ports, text, { role: opened.checked.role, terms, now: at });
  return ports.unitOfWork.run<Result<ApplicationImport, ConfirmApplicationImportRejection>>(async (stores) => {
    const checked = (await stores.imports.lock(input.importId))!;
    if (checked.state === 'CONFIRMED') return ok(checked);
    const { role } = checked;
    const now = await stores.terms.holdForImport(checked.cycleId);
    if (JSON.stringify(now) !== JSON.stringify(terms)) return rejected({ reason: 'pool-changed' });
    const plan = await planImportFile(ports, stores, checked, file);
    if (plan.digest !== checked.planDigest) return rejected({ reason: 'pool-changed' });
    const writing = plan.planned.filter(({ action }) => action !== 'UNCHANGED');
    for (let from = 0; from < writing.length; from += ROWS_A_BATCH) {
      await writeRows(ports, stores, checked, writing.slice(from, from + ROWS_A_BATCH), { ...input, at });
      await ports.pause();
    }
    await stores.imports.confirm(checked.id, at);
    await stores.audit.add({
      programId: checked.programId,
      actorId: input.actorId,
      action: 'application-import.confirmed',
      subjectKind: 'application-import',
      subjectId: checked.id,
      facts: { role, ...plan.counts },
      at,
    });
    return ok({ ...checked, state: 'CONFIRMED', confirmedAt: at });
  });
}

interface OpenedImport {
  readonly checked: ApplicationImport;
  readonly text: string;
  readonly terms: CycleTerms;
}

/** The file and what it is measured against, read before the transaction: taking it apart would hold that one up. */
function openImport(
  { unitOfWork }: ImportPorts,
  importId: string,
): Promise<OpenedImport | Result<ApplicationImport, ConfirmApplicationImportRejection>> {
  return unitOfWork.run<OpenedImport | Result<ApplicationImport, ConfirmApplicationImportRejection>>(async (stores) => {
    const checked = await stores.imports.lock(importId);
    if (!checked) return rejected({ reason: 'unknown-import' });
    if (checked.state === 'CONFIRMED') return ok(checked);
    if (!checked.isReadable) return rejected({ reason: 'file-unreadable' });
    const terms = (await stores.terms.of(checked.cycleId))!;
    return { checked, terms, text: await stores.imports.readText(checked.id) };
  });
}

async function writeRows(
  ports: ImportPorts,
  stores: ImportStores,
  target: ApplicationImport,
  rows: readonly Planned[],
  { actorId, at }: { readonly actorId: string; readonly at: Date },
): Promise<void> {
  const newcomers = rows.filter(({ applicant }) => applicant === null).map(({ row }) => newcomer(row, ports.newId()));
  const ids = await stores.applicants.register(newcomers, at);
  const changes = rows.map((planned) => {
    const personId = planned.applicant?.personId ?? ids.get(planned.row.email)!;
    return changeOf(ports, target, planned, personId, at);
  });
  await recordApplications(stores, changes, { actorId, at, newId: ports.newId });
  await stores.demographics.put(rows.flatMap(({ row }, index) => backgroundOf(changes[index]!, row.demographics)));
}

function newcomer(
  { email, givenName, familyName, answers }: ImportRow,
  personId: string,
): Applicant & { readonly timeZone: string } {
  return { personId, email, givenName, familyName, timeZone: String(answers['time_zone'] ?? 'UTC') };
}

function changeOf(
  { newId }: ImportPorts,
  { programId, cycleId, role, id: importId }: ApplicationImport,
  { row, existing }: Planned,
  personId: string,
  at: Date,
): ApplicationChange {
  const facts = { importId, line: row.line };
  if (existing) return { before: existing, after: updatedByRow(existing, row, at), facts };
  const draft = newApplication({ id: newId(), programId, cycleId, personId, role, at });
  const { answers, submittedAt } = row;
  return {
    before: null,
    after: { ...draft, state: 'SUBMITTED', answers, isImported: true, startedAt: submittedAt, submittedAt },
    facts,
  };
}

function backgroundOf(
  { after: { id: applicationId, programId } }: ApplicationChange,
  demographics: DemographicsOf['demographics'] | null,
): readonly DemographicsOf[] {
  return demographics === null ? [] : [{ applicationId, programId, demographics }];
}
