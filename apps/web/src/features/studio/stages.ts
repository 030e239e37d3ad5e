import type { RunRow } from './runs';

export type Stage = NonNullable<RunRow['progress']>['stage'];

/** In the order in which a computation goes through them. */
export const STAGES: readonly Stage[] = ['SCORING', 'PLACING', 'IMPROVING', 'PROVING', 'EXPLAINING'];

export function standOf(stage: Stage, now: Stage | undefined): 'done' | 'now' | 'later' {
  if (now === undefined) return 'later';
  const difference = STAGES.indexOf(stage) - STAGES.indexOf(now);
  if (difference === 0) return 'now';
  return difference < 0 ? 'done' : 'later';
}
