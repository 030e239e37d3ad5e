/** Where a start tells what it is doing. */
export interface Progress {
  step(message: string): void;
  /** Something went wrong and is being dealt with. */
  trouble(message: string): void;
  elapsedSeconds(): string;
}

/** Lines on standard output, each with the seconds since the beginning. */
export function createProgress(write: (line: string) => void, now: () => number = Date.now): Progress {
  const startedAt = now();
  const elapsedSeconds = (): string => ((now() - startedAt) / 1000).toFixed(1);
  const line = (mark: string, message: string): void => write(`${elapsedSeconds().padStart(6)} s  ${mark}${message}\n`);
  return {
    step: (message) => line('', message),
    trouble: (message) => line('! ', message),
    elapsedSeconds,
  };
}
