import type { ImportPorts } from './import-ports';
import { writeApplicationImport } from './write-application-import';

/** A file that could not be written so often is given back, to be confirmed again. */
const MOST_ATTEMPTS = 5;
/** By then whoever began it holds it, or is gone. */
const LEFT_ALONE_SECONDS = 10;

/** Writes files whose process ended before they were written. Answers how many are being written, here or elsewhere. */
export async function resumeImports(ports: ImportPorts): Promise<number> {
  const left = await ports.unitOfWork.run(({ imports }) => imports.leftAlone(LEFT_ALONE_SECONDS));
  for (const importId of left) {
    const attempts = await ports.unitOfWork.run(async ({ imports }) =>
      (await imports.hold(importId)) ? imports.attempt(importId) : null,
    );
    if (attempts === null) continue;
    if (attempts > MOST_ATTEMPTS) await ports.unitOfWork.run(({ imports }) => imports.leave(importId, 'CHECKED'));
    else await writeApplicationImport(ports, importId);
  }
  return ports.unitOfWork.run(({ imports }) => imports.countConfirming());
}
