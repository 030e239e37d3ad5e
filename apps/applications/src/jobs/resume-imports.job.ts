import type { Sweep } from '@bookends/clock';
import type { ImportPorts } from '../usecases/import-ports';
import { resumeImports } from '../usecases/resume-imports';

/**
 * Writes files of applications that were confirmed and left half-way.
 *
 * Trigger: every sweep. Effect: a confirmed file is written, all at once. Idempotency key: the import and its state, under
 * a lock that its writer holds. Retry: after ten seconds. When exhausted, after five attempts: the file is CHECKED again,
 * and can be confirmed again; each failing attempt is in the log.
 */
export function resumeImportsSweep(ports: ImportPorts): Sweep {
  return async () => ({ nextDueAt: null, backlog: await resumeImports(ports) });
}
