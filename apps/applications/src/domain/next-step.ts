import { milestoneOf, windowOf, type Cycle } from './cycle';
import type { ApplicationState } from './application-state';

export const nextStepKinds = [
  'SUBMIT',
  'WAIT_FOR_REVIEW',
  'ANSWER_COMMITTEE',
  'WAIT_FOR_MATCH',
  'WAIT_ON_LIST',
  'MEET_COUNTERPART',
] as const;
export type NextStepKind = (typeof nextStepKinds)[number];

/** What comes next for an application, and the day by which; null as a day where none is set. */
export interface NextStep {
  readonly kind: NextStepKind;
  readonly on: string | null;
}

/** Null for an application that is over. Nobody is promised a match: a day says when people are told. */
export function nextStepOf(state: ApplicationState, cycle: Pick<Cycle, 'windows' | 'milestones'>): NextStep | null {
  const reviewed = windowOf(cycle, 'REVIEW').closesOn;
  const announced = milestoneOf(cycle, 'ANNOUNCEMENT');
  switch (state) {
    case 'DRAFT':
      return { kind: 'SUBMIT', on: windowOf(cycle, 'APPLICATIONS').closesOn };
    case 'SUBMITTED':
    case 'IN_REVIEW':
      return { kind: 'WAIT_FOR_REVIEW', on: reviewed };
    case 'NEEDS_INFORMATION':
      return { kind: 'ANSWER_COMMITTEE', on: reviewed };
    case 'ACCEPTED':
      return { kind: 'WAIT_FOR_MATCH', on: announced };
    case 'WAITLISTED':
      return { kind: 'WAIT_ON_LIST', on: null };
    case 'PLACED':
      return { kind: 'MEET_COUNTERPART', on: windowOf(cycle, 'GOAL_SETTING').closesOn };
    case 'DECLINED':
    case 'CARRIED_OVER':
    case 'WITHDRAWN':
      return null;
  }
}
