import type { Heartbeat } from '../heartbeat';
import type { Progress, Stage } from '../solution';

/** A heartbeat that never ends anything and keeps what it hears. */
export interface CountingHeartbeat extends Heartbeat {
  /** Edges read in each stage. */
  readonly workOf: Map<Stage, number>;
  readonly reports: Progress[];
  beats: number;
}

export function countingHeartbeat(): CountingHeartbeat {
  let stage: Stage = 'reading';
  return {
    workOf: new Map(),
    reports: [],
    beats: 0,
    beat() {
      this.beats++;
    },
    work(edges) {
      this.workOf.set(stage, (this.workOf.get(stage) ?? 0) + edges);
    },
    report(next, fraction) {
      stage = next;
      this.reports.push({ stage, fraction });
    },
  };
}
