import { dueSteps, nextTimedStep } from './cycle-clock';
import type { CycleState } from './cycle-state';
import { exampleCycle } from './program-examples';

describe('the next step that the calendar takes', () => {
  // Chicago is at UTC-5 in summer and UTC-6 in winter.
  it.each<[CycleState, CycleState, string]>([
    ['PLANNED', 'OPEN', '2021-09-01T05:00:00.000Z'],
    ['OPEN', 'IN_REVIEW', '2021-10-01T05:00:00.000Z'],
    ['IN_REVIEW', 'MATCHING', '2021-11-08T06:00:00.000Z'],
    ['ANNOUNCED', 'ACTIVE', '2021-12-01T06:00:00.000Z'],
    ['ACTIVE', 'WRAPPING_UP', '2022-06-01T05:00:00.000Z'],
    ['WRAPPING_UP', 'CONCLUDED', '2022-07-01T05:00:00.000Z'],
  ])('from %s is to %s at %s', (state, to, at) => {
    expect(nextTimedStep(exampleCycle({ state }))).toEqual({ to, at: new Date(at) });
  });

  it.each<CycleState>(['MATCHING', 'CONCLUDED', 'CANCELLED'])('from %s is none', (state) => {
    expect(nextTimedStep(exampleCycle({ state }))).toBeNull();
  });
});

describe('the steps that are due', () => {
  const due = (state: CycleState, now: string) => dueSteps(exampleCycle({ state }), new Date(now)).map(({ to }) => to);

  it.each<[CycleState, string, CycleState[]]>([
    ['PLANNED', '2021-09-01T04:59:59.999Z', []],
    ['PLANNED', '2021-09-01T05:00:00.000Z', ['OPEN']],
    ['OPEN', '2021-10-01T04:59:59.999Z', []],
    ['OPEN', '2021-10-01T05:00:00.000Z', ['IN_REVIEW']],
    ['PLANNED', '2022-08-01T00:00:00Z', ['OPEN', 'IN_REVIEW', 'MATCHING']],
    ['MATCHING', '2022-08-01T00:00:00Z', []],
    ['ANNOUNCED', '2022-08-01T00:00:00Z', ['ACTIVE', 'WRAPPING_UP', 'CONCLUDED']],
    ['CANCELLED', '2022-08-01T00:00:00Z', []],
  ])('from %s at %s are %j', (state, now, steps) => {
    expect(due(state, now)).toEqual(steps);
  });
});
