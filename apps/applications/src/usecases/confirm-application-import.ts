import { ok, rejected, type Result } from '@bookends/result';
import type { ApplicationImport } from '../domain/application-import';
import type { ImportPorts } from './import-ports';
import { writeApplicationImport } from './write-application-import';

export interface ConfirmApplicationImportInput {
  readonly actorId: string;
  readonly importId: string;
}

export type ConfirmApplicationImportRejection =
  { readonly reason: 'unknown-import' } | { readonly reason: 'file-unreadable' } | { readonly reason: 'pool-changed' };

type Confirmed = Result<ApplicationImport, ConfirmApplicationImportRejection>;

/**
 * Has a checked file written. That it is to be written is kept first; then the writing begins here and is waited for a
 * moment: a large file answers CONFIRMING and goes on by itself, also in another process when this one ends. Confirming
 * again changes nothing.
 */
export async function confirmApplicationImport(
  ports: ImportPorts,
  { actorId, importId }: ConfirmApplicationImportInput,
): Promise<Confirmed> {
  const begun = await ports.unitOfWork.run<Confirmed & { readonly isNew?: boolean }>(async ({ imports }) => {
    const found = await imports.lock(importId);
    if (!found) return rejected({ reason: 'unknown-import' });
    if (found.state === 'OUTDATED') return rejected({ reason: 'pool-changed' });
    if (found.state !== 'CHECKED') return ok(found);
    if (!found.isReadable) return rejected({ reason: 'file-unreadable' });
    await imports.begin(importId, actorId);
    return { ...ok<ApplicationImport>({ ...found, state: 'CONFIRMING', writtenCount: 0 }), isNew: true };
  });
  if (!begun.isOk || !begun.isNew) return begun;
  const writing = writeApplicationImport(ports, importId);
  const written = await Promise.race([writing, ports.patience()]);
  if (written) return written.state === 'OUTDATED' ? rejected({ reason: 'pool-changed' }) : ok(written);
  // Nobody waits for it any more; when it fails, the worker takes it up again and says why.
  writing.catch(() => undefined);
  return begun;
}
