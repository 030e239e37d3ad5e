import { SolveCancelled, type SolveOptions, type Stage } from './solution';

/**
 * Tells the caller how far a solve is and ends it when asked: `beat` is called
 * after every piece of work of at most a few milliseconds.
 */
export interface Heartbeat {
  /** Throws {@link SolveCancelled} when the caller's signal is aborted. */
  beat(): void;
  /** As `beat`, and reports the stage and the done part of it. */
  report(stage: Stage, fraction: number): void;
}

export function heartbeatOf({ onProgress, signal }: Pick<SolveOptions, 'onProgress' | 'signal'>): Heartbeat {
  const beat = (): void => {
    if (signal?.aborted) throw new SolveCancelled();
  };
  const report = (stage: Stage, fraction: number): void => {
    beat();
    onProgress?.({ stage, fraction });
  };
  return { beat, report };
}
