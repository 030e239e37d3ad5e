import { ok, rejected, type Result } from '@bookends/result';
import type { ApplicationRole } from '../domain/applicant-facts';
import { LARGEST_FILE_BYTES, MOST_PROBLEMS_KEPT, type ApplicationImport } from '../domain/application-import';
import type { CycleTerms } from '../domain/cycle-terms';
import { hasControlCharacter, hasLineBreak } from '../domain/plain-text';
import { rejectedRows } from '../domain/rejected-rows';
import type { ImportPorts } from './import-ports';
import { planImportFile } from './plan-import-file';
import { readImportFile } from './read-import-file';

export interface CheckApplicationImportInput {
  readonly actorId: string;
  readonly cycleId: string;
  readonly role: ApplicationRole;
  readonly fileName: string;
  /** Decoded: a byte that was no UTF-8 is U+FFFD. */
  readonly text: string;
  readonly byteLength: number;
}

export type CheckApplicationImportRejection =
  | { readonly reason: 'unknown-cycle' }
  | { readonly reason: 'cycle-takes-no-files'; readonly state: string }
  | { readonly reason: 'file-too-large'; readonly mostBytes: number }
  | { readonly reason: 'file-name-unfit' };

const LONGEST_FILE_NAME = 200;
const STATES_WITH_FILES = ['OPEN', 'IN_REVIEW', 'MATCHING'];

/**
 * Says what a file would do: how many applications it would make, change and leave, and every row that a rule refuses.
 * Nothing but the check itself, with the file under seal, is written.
 */
export async function checkApplicationImport(
  ports: ImportPorts,
  input: CheckApplicationImportInput,
): Promise<Result<ApplicationImport, CheckApplicationImportRejection>> {
  const at = await ports.clock.now();
  const { cycleId, role, fileName } = input;
  const terms = await ports.unitOfWork.run((stores) => stores.terms.of(cycleId));
  if (!terms) return rejected({ reason: 'unknown-cycle' });
  const refusal = refuseFile(input, terms);
  if (refusal) return rejected(refusal);
  const file = await readImportFile(ports, withoutByteOrderMark(input.text), { role, terms, now: at });
  return ports.unitOfWork.run(async (stores) => {
    const { programId } = terms;
    const plan = await planImportFile(ports, stores, { programId, cycleId, role }, file);
    const checked: ApplicationImport = {
      id: ports.newId(),
      programId,
      cycleId,
      role,
      fileName,
      state: 'CHECKED',
      counts: plan.counts,
      problems: plan.problems.slice(0, MOST_PROBLEMS_KEPT),
      problemCount: plan.problems.length,
      isReadable: file.isReadable,
      planDigest: plan.digest,
      checkedBy: input.actorId,
      checkedAt: at,
      confirmedBy: null,
      writtenCount: 0,
      confirmedAt: null,
    };
    const rejectedText = rejectedRows(file.table, plan.problems);
    await stores.imports.add(checked, { text: withoutByteOrderMark(input.text), rejected: rejectedText });
    await stores.audit.add({
      programId,
      actorId: input.actorId,
      action: 'application-import.checked',
      subjectKind: 'application-import',
      subjectId: checked.id,
      facts: { role, ...plan.counts },
      at,
    });
    return ok(checked);
  });
}

function refuseFile(
  { fileName, byteLength }: CheckApplicationImportInput,
  { state }: CycleTerms,
): CheckApplicationImportRejection | null {
  if (!STATES_WITH_FILES.includes(state)) return { reason: 'cycle-takes-no-files', state };
  if (byteLength > LARGEST_FILE_BYTES) return { reason: 'file-too-large', mostBytes: LARGEST_FILE_BYTES };
  const isUnfit = fileName.length > LONGEST_FILE_NAME || hasControlCharacter(fileName) || hasLineBreak(fileName);
  return isUnfit ? { reason: 'file-name-unfit' } : null;
}

export const withoutByteOrderMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);
