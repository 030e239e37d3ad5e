import type { Bare } from '../../graph/bare';
import type { ApplicationCycleFragment, WholeApplicationFragment } from './generated/graphql';

type State = WholeApplicationFragment['state'];

export interface TimelineItem {
  /** Key of its text. */
  readonly text: `step.${State}` | 'ahead.decision' | 'ahead.announcement' | 'ahead.conclusion' | 'ahead.submit';
  /** An instant of the past. */
  readonly at: string | null;
  /** A day to come. */
  readonly on: string | null;
  readonly isLatest: boolean;
}

type Told = Bare<Pick<WholeApplicationFragment, 'state' | 'steps'>>;
type Dated = Bare<Pick<ApplicationCycleFragment, 'windows' | 'milestones'>>;

const AHEAD: Readonly<Partial<Record<State, readonly TimelineItem['text'][]>>> = {
  DRAFT: ['ahead.submit', 'ahead.decision', 'ahead.announcement'],
  SUBMITTED: ['ahead.decision', 'ahead.announcement'],
  IN_REVIEW: ['ahead.decision', 'ahead.announcement'],
  NEEDS_INFORMATION: ['ahead.decision', 'ahead.announcement'],
  ACCEPTED: ['ahead.announcement'],
  PLACED: ['ahead.conclusion'],
};

/** What happened and what is ahead, in the order of time. A day that is over is not ahead any more. */
export function timelineOf({ state, steps }: Told, cycle: Dated, today: string): readonly TimelineItem[] {
  const past = (steps ?? []).map((step, index, all): TimelineItem => ({
    text: `step.${step.state}`,
    at: step.at,
    on: null,
    isLatest: index === all.length - 1,
  }));
  const ahead = (AHEAD[state] ?? []).flatMap((text): TimelineItem[] => {
    const on = dayOf(text, cycle);
    return on === null || on < today ? [] : [{ text, at: null, on, isLatest: false }];
  });
  return [...past, ...ahead];
}

function dayOf(text: TimelineItem['text'], { windows, milestones }: Dated): string | null {
  const closes = (key: string) => windows.find((window) => window.key === key)?.closesOn ?? null;
  const on = (key: string) => milestones.find((milestone) => milestone.key === key)?.on ?? null;
  switch (text) {
    case 'ahead.submit':
      return closes('APPLICATIONS');
    case 'ahead.decision':
      return closes('REVIEW');
    case 'ahead.announcement':
      return on('ANNOUNCEMENT');
    case 'ahead.conclusion':
      return on('CONCLUSION');
    default:
      return null;
  }
}
