import { SolveCancelled, type SolveOptions, type Stage } from './solution';

/** So many edges at most are read between two looks at the caller's signal: a few milliseconds. */
export const WORK_PER_BEAT = 2 ** 16;

/**
 * Tells the caller how far a solve is and ends it when asked. Every loop over
 * edges says what it reads, so that the signal is looked at in time whatever the
 * size of the input.
 */
export interface Heartbeat {
  /** Throws {@link SolveCancelled} when the caller's signal is aborted. */
  beat(): void;
  /** Takes note of so many edges read (or anything else done as often), and beats when that was enough. */
  work(edges: number): void;
  /** As `beat`, and reports the stage and the done part of it. */
  report(stage: Stage, fraction: number): void;
}

export function heartbeatOf({ onProgress, signal }: Pick<SolveOptions, 'onProgress' | 'signal'>): Heartbeat {
  return new Pulse(onProgress, signal);
}

/** A class, so that all solves of a process share its compiled methods. */
class Pulse implements Heartbeat {
  private done = 0;

  constructor(
    private readonly onProgress: SolveOptions['onProgress'],
    private readonly signal: SolveOptions['signal'],
  ) {}

  beat(): void {
    if (this.signal?.aborted) throw new SolveCancelled();
  }

  work(edges: number): void {
    this.done += edges;
    if (this.done < WORK_PER_BEAT) return;
    this.done = 0;
    this.beat();
  }

  report(stage: Stage, fraction: number): void {
    this.beat();
    this.onProgress?.({ stage, fraction });
  }
}
