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

type Planned = ImportPlan['planned'][number];
const ROWS_A_BATCH = 250;

/**
 * Writes exactly what the check showed, in one transaction: people found or made by their address, applications made or
 * changed, 250 rows at a time. Writes nothing, and leaves the import OUTDATED, when the pool changed since the check.
 * Answers the import as it is then; somebody else may be writing it.
 */
export async function writeApplicationImport(ports: ImportPorts, importId: string): Promise<ApplicationImport> {
  const at = await ports.clock.now();
  const opened = await openImport(ports, importId);
  if ('state' in opened) return opened;
  const { text, terms } = opened;
  const file = await readImportFile(ports, text, { role: opened.found.role, terms, now: at });
  const notes: Promise<void>[] = [];
  const note = (count: number): void => void notes.push(noteWritten(ports, importId, count));
  const written = await ports.unitOfWork.run<ApplicationImport>(async (stores) => {
    const isHeld = await stores.imports.hold(importId);
    const found = (await stores.imports.find(importId))!;
    if (!isHeld || found.state !== 'CONFIRMING') return found;
    const now = await stores.terms.holdForImport(found.cycleId);
    const plan = await planImportFile(ports, stores, found, file);
    const isAsChecked = JSON.stringify(now) === JSON.stringify(terms) && plan.digest === found.planDigest;
    if (!isAsChecked) {
      await stores.imports.leave(importId, 'OUTDATED');
      return { ...found, state: 'OUTDATED' };
    }
    await writePlan(ports, stores, { plan, target: found, at, note });
    return { ...found, state: 'CONFIRMED', confirmedAt: at };
  });
  await Promise.all(notes);
  return written;
}

/** The file and what it is measured against, read before the transaction: taking it apart would hold that one up. */
function openImport(
  { unitOfWork }: ImportPorts,
  importId: string,
): Promise<
  ApplicationImport | { readonly found: ApplicationImport; readonly text: string; readonly terms: CycleTerms }
> {
  return unitOfWork.run(async ({ imports, terms }) => {
    const found = (await imports.find(importId))!;
    if (found.state !== 'CONFIRMING') return found;
    return { found, terms: (await terms.of(found.cycleId))!, text: await imports.readText(importId) };
  });
}

/** How far it is, told beside the transaction that nobody sees into. Not to know it stops nothing. */
async function noteWritten({ unitOfWork }: ImportPorts, importId: string, count: number): Promise<void> {
  await unitOfWork.run(({ imports }) => imports.noteWritten(importId, count)).catch(() => undefined);
}

async function writePlan(
  ports: ImportPorts,
  stores: ImportStores,
  writing: {
    readonly plan: ImportPlan;
    readonly target: ApplicationImport;
    readonly at: Date;
    readonly note: (count: number) => void;
  },
): Promise<void> {
  const { plan, target, at, note } = writing;
  const actorId = target.confirmedBy!;
  const rows = plan.planned.filter(({ action }) => action !== 'UNCHANGED');
  for (let from = 0; from < rows.length; from += ROWS_A_BATCH) {
    if (from > 0) note(from);
    await writeRows(ports, stores, target, rows.slice(from, from + ROWS_A_BATCH), { actorId, at });
    await ports.pause();
  }
  await stores.imports.confirm(target.id, at);
  await stores.audit.add({
    programId: target.programId,
    actorId,
    action: 'application-import.confirmed',
    subjectKind: 'application-import',
    subjectId: target.id,
    facts: { role: target.role, ...plan.counts },
    at,
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
