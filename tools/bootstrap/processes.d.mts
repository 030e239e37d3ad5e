/** Finds one process again: the pid alone is given to somebody else one day. */
export interface ProcessRecord {
  readonly pid: number;
  readonly start?: string;
}

export function startOf(pid: number): string | undefined;
export function identify(pid: number): ProcessRecord;
export function isAlive(pid: number): boolean;
export function parentOf(pid: number): number | undefined;
export function isRunning(record: ProcessRecord | undefined): boolean;
export function endProcess(
  record: ProcessRecord,
  options?: { readonly signal?: NodeJS.Signals; readonly patienceMs?: number },
): Promise<void>;
