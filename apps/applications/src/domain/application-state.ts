import { ok, rejected, type Result } from '@bookends/result';

export const applicationStates = [
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'NEEDS_INFORMATION',
  'ACCEPTED',
  'WAITLISTED',
  'DECLINED',
  'PLACED',
  'CARRIED_OVER',
  'WITHDRAWN',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export type ApplicationStep =
  | 'submit'
  | 'review'
  | 'ask-for-more'
  | 'answer'
  | 'accept'
  | 'waitlist'
  | 'decline'
  | 'place'
  | 'release'
  | 'carry-over'
  | 'withdraw';

interface Transition {
  readonly from: readonly ApplicationState[];
  readonly to: ApplicationState;
}

/** An applicant may still leave. */
export const openStates: readonly ApplicationState[] = [
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'NEEDS_INFORMATION',
  'ACCEPTED',
  'WAITLISTED',
  'PLACED',
];

/** The answers may still change. */
export const editableStates: readonly ApplicationState[] = ['DRAFT', 'SUBMITTED', 'NEEDS_INFORMATION'];

export const transitions: Readonly<Record<ApplicationStep, Transition>> = {
  submit: { from: ['DRAFT'], to: 'SUBMITTED' },
  review: { from: ['SUBMITTED'], to: 'IN_REVIEW' },
  'ask-for-more': { from: ['IN_REVIEW'], to: 'NEEDS_INFORMATION' },
  answer: { from: ['NEEDS_INFORMATION'], to: 'IN_REVIEW' },
  accept: { from: ['IN_REVIEW'], to: 'ACCEPTED' },
  waitlist: { from: ['IN_REVIEW'], to: 'WAITLISTED' },
  decline: { from: ['IN_REVIEW'], to: 'DECLINED' },
  place: { from: ['ACCEPTED', 'WAITLISTED'], to: 'PLACED' },
  release: { from: ['PLACED'], to: 'ACCEPTED' },
  'carry-over': { from: ['WAITLISTED'], to: 'CARRIED_OVER' },
  withdraw: { from: openStates, to: 'WITHDRAWN' },
};

export interface WrongApplicationState {
  readonly reason: 'wrong-state';
  readonly state: ApplicationState;
  readonly allowed: readonly ApplicationState[];
}

/** The state that the step leads to; the same state when it was taken before, so that repeating changes nothing. */
export function stepApplication(
  state: ApplicationState,
  step: ApplicationStep,
): Result<ApplicationState, WrongApplicationState> {
  const { from, to } = transitions[step];
  if (state === to || from.includes(state)) return ok(to);
  return rejected({ reason: 'wrong-state', state, allowed: from });
}
