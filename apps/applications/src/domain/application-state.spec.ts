import {
  applicationStates,
  openStates,
  stepApplication,
  transitions,
  type ApplicationState,
  type ApplicationStep,
} from './application-state';

const steps = Object.keys(transitions) as ApplicationStep[];
const lawful: readonly [ApplicationState, ApplicationStep, ApplicationState][] = [
  ['DRAFT', 'submit', 'SUBMITTED'],
  ['SUBMITTED', 'review', 'IN_REVIEW'],
  ['IN_REVIEW', 'ask-for-more', 'NEEDS_INFORMATION'],
  ['NEEDS_INFORMATION', 'answer', 'IN_REVIEW'],
  ['IN_REVIEW', 'accept', 'ACCEPTED'],
  ['IN_REVIEW', 'waitlist', 'WAITLISTED'],
  ['IN_REVIEW', 'decline', 'DECLINED'],
  ['ACCEPTED', 'place', 'PLACED'],
  ['WAITLISTED', 'place', 'PLACED'],
  ['PLACED', 'release', 'ACCEPTED'],
  ['WAITLISTED', 'carry-over', 'CARRIED_OVER'],
  ...openStates.map(
    (state) => [state, 'withdraw', 'WITHDRAWN'] as [ApplicationState, ApplicationStep, ApplicationState],
  ),
];

describe('the states of an application', () => {
  it.each(lawful)('%s by %s becomes %s', (state, step, next) => {
    expect(stepApplication(state, step)).toEqual({ isOk: true, value: next });
  });

  it.each(steps)('%s, taken again, changes nothing', (step) => {
    const { to } = transitions[step];
    expect(stepApplication(to, step)).toEqual({ isOk: true, value: to });
  });

  it('refuses every other step and says from where it could be taken', () => {
    const isLawful = (state: ApplicationState, step: ApplicationStep): boolean =>
      transitions[step].to === state || lawful.some(([from, by]) => from === state && by === step);
    for (const state of applicationStates)
      for (const step of steps.filter((candidate) => !isLawful(state, candidate)))
        expect(stepApplication(state, step)).toEqual({
          isOk: false,
          rejection: { reason: 'wrong-state', state, allowed: transitions[step].from },
        });
  });

  it('lets nobody leave who has left, was declined or was carried over', () => {
    expect(applicationStates.filter((state) => !openStates.includes(state))).toEqual([
      'DECLINED',
      'CARRIED_OVER',
      'WITHDRAWN',
    ]);
  });
});
