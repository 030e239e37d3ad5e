import { endOfDay, isWindowOpen, startOfDay } from '@bookends/timeline';
import { milestoneOf, windowOf, type Cycle } from './cycle';
import type { CycleState } from './cycle-state';

/** Whether applications are taken at this moment. */
export const isTakingApplications = (cycle: Cycle, now: Date): boolean =>
  cycle.state === 'OPEN' && isWindowOpen(windowOf(cycle, 'APPLICATIONS'), cycle.timeZone, now);

/** A step that the calendar takes by itself, and when. */
export interface TimedStep {
  readonly to: CycleState;
  readonly at: Date;
}

/**
 * The next step that windows and milestones bring about, or null: opening at the start of the application window, review
 * at its end, matching at the end of the review, work at the start of goal work, wrapping up at the start of the survey,
 * conclusion at the end of its day. From MATCHING only an announcement leads on.
 */
export function nextTimedStep(cycle: Cycle): TimedStep | null {
  const { timeZone } = cycle;
  const opens = (key: Parameters<typeof windowOf>[1]): Date => startOfDay(windowOf(cycle, key).opensOn, timeZone);
  const closes = (key: Parameters<typeof windowOf>[1]): Date => endOfDay(windowOf(cycle, key).closesOn, timeZone);
  switch (cycle.state) {
    case 'PLANNED':
      return { to: 'OPEN', at: opens('APPLICATIONS') };
    case 'OPEN':
      return { to: 'IN_REVIEW', at: closes('APPLICATIONS') };
    case 'IN_REVIEW':
      return { to: 'MATCHING', at: closes('REVIEW') };
    case 'ANNOUNCED':
      return { to: 'ACTIVE', at: opens('GOAL_WORK') };
    case 'ACTIVE':
      return { to: 'WRAPPING_UP', at: opens('SURVEY') };
    case 'WRAPPING_UP':
      return { to: 'CONCLUDED', at: endOfDay(milestoneOf(cycle, 'CONCLUSION'), timeZone) };
    default:
      return null;
  }
}

/** Every step that is due at `now`, in their order: a cycle that was left alone for long takes several. */
export function dueSteps(cycle: Cycle, now: Date): readonly TimedStep[] {
  const steps: TimedStep[] = [];
  let current = cycle;
  for (let step = nextTimedStep(current); step && step.at <= now; step = nextTimedStep(current)) {
    steps.push(step);
    current = { ...current, state: step.to };
  }
  return steps;
}
