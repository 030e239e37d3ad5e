import type { Progress, Stage } from '@bookends/assignment';

export const runStages = ['SCORING', 'PLACING', 'IMPROVING', 'PROVING', 'EXPLAINING'] as const;
export type RunStage = (typeof runStages)[number];

export interface RunProgress {
  readonly stage: RunStage;
  /** Done part of the whole run, 0 to 1; never falls. */
  readonly fraction: number;
}

/** Where each stage of the solver lies in a whole run: its name for people, where it begins and where it ends. */
const solverStages: Readonly<Record<Stage, readonly [RunStage, number, number]>> = {
  reading: ['PLACING', 0.4, 0.42],
  placing: ['PLACING', 0.42, 0.5],
  pricing: ['IMPROVING', 0.5, 0.6],
  finishing: ['IMPROVING', 0.6, 0.75],
  levels: ['IMPROVING', 0.75, 0.82],
  ties: ['IMPROVING', 0.82, 0.86],
  checking: ['PROVING', 0.86, 0.9],
};

/** Reports that rise, whatever order the stages come in. */
export function progressReporter(report: (progress: RunProgress) => void): {
  scoring(fraction: number): void;
  solving(progress: Progress): void;
  explaining(fraction: number): void;
} {
  let reached = 0;
  const rise = (stage: RunStage, from: number, to: number, fraction: number): void => {
    reached = Math.max(reached, from + (to - from) * Math.min(1, Math.max(0, fraction)));
    report({ stage, fraction: reached });
  };
  return {
    scoring: (fraction) => rise('SCORING', 0, 0.4, fraction),
    solving: ({ stage, fraction }) => rise(...solverStages[stage], fraction),
    explaining: (fraction) => rise('EXPLAINING', 0.9, 1, fraction),
  };
}
