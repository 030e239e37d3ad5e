import { dayIn } from '../dates';
import type { CycleDatesFragment } from '../generated/graphql';

type Window = CycleDatesFragment['windows'][number];
type Milestone = CycleDatesFragment['milestones'][number];

export interface TimelineStep {
  readonly key: Window['key'] | Milestone['key'];
  /** First and last day, in the program's zone; the same for a point. */
  readonly from: string;
  readonly to: string;
  readonly standing: 'over' | 'now' | 'ahead';
  /** The last day that was told first, of a window that was moved. */
  readonly movedFrom: string | null;
}

/** The windows and points of a cycle, in the order in which they begin, with what is over and what is now. */
export function timelineSteps(cycle: CycleDatesFragment, now: string, zone: string): readonly TimelineStep[] {
  const today = dayIn(zone, new Date(now));
  const movedFrom = ({ key, closesOn }: Window): string | null => {
    const first = cycle.windowChanges.find((change) => change.key === key)?.previousClosesOn ?? null;
    return first === closesOn ? null : first;
  };
  const windows = cycle.windows.map((window) => ({
    ...spanOf(window.key, window.opensOn, window.closesOn, today),
    movedFrom: movedFrom(window),
  }));
  const points = cycle.milestones.map(({ key, on }) => ({ ...spanOf(key, on, on, today), movedFrom: null }));
  return [...windows, ...points].sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
}

function spanOf(key: TimelineStep['key'], from: string, to: string, today: string): Omit<TimelineStep, 'movedFrom'> {
  if (to < today) return { key, from, to, standing: 'over' };
  return { key, from, to, standing: from <= today ? 'now' : 'ahead' };
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
