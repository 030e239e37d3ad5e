import { exampleSheet } from './examples';
import type { GoalSheetState } from './goal-sheet';
import { goalSheetSteps, isStepTaken, whyStepRefused, type GoalSheetStep } from './goal-sheet-steps';

const states: readonly GoalSheetState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'AMENDED', 'CLOSED'];

/** From which states each side may take each step. */
const table: Record<GoalSheetStep, { MENTEE: readonly GoalSheetState[]; MENTOR: readonly GoalSheetState[] }> = {
  save: { MENTEE: ['DRAFT', 'RETURNED', 'AMENDED'], MENTOR: ['DRAFT', 'RETURNED', 'AMENDED'] },
  submit: { MENTEE: ['DRAFT', 'RETURNED', 'AMENDED'], MENTOR: [] },
  return: { MENTEE: [], MENTOR: ['SUBMITTED'] },
  agree: { MENTEE: [], MENTOR: ['SUBMITTED'] },
  amend: { MENTEE: ['AGREED'], MENTOR: ['AGREED'] },
  conclude: { MENTEE: ['AGREED'], MENTOR: ['AGREED'] },
  share: { MENTEE: states, MENTOR: states },
  close: { MENTEE: [], MENTOR: [] },
};

const cases = (Object.keys(table) as GoalSheetStep[]).flatMap((step) =>
  (['MENTEE', 'MENTOR'] as const).flatMap((side) => states.map((state) => ({ step, side, state }))),
);

describe('the steps of a goal sheet', () => {
  it.each(cases)('$side may $step a sheet in $state as the table says', ({ step, side, state }) => {
    const isAllowed = whyStepRefused(exampleSheet({ state }), step, side) === null;
    expect(isAllowed).toBe(table[step][side].includes(state));
  });

  it('names the side that may, before it speaks of the state', () => {
    const refusal = whyStepRefused(exampleSheet({ state: 'CLOSED' }), 'submit', 'MENTOR');
    expect(refusal).toEqual({ reason: 'wrong-side', step: 'submit', by: ['MENTEE'] });
  });

  it('names the state that is in the way', () => {
    const refusal = whyStepRefused(exampleSheet({ state: 'AGREED' }), 'submit', 'MENTEE');
    expect(refusal).toEqual({ reason: 'wrong-state', step: 'submit', state: 'AGREED' });
  });

  it('know when they were taken already', () => {
    expect(isStepTaken(exampleSheet({ state: 'SUBMITTED' }), 'submit')).toBe(true);
    expect(isStepTaken(exampleSheet({ state: 'RETURNED' }), 'submit')).toBe(false);
    expect(isStepTaken(exampleSheet({ state: 'DRAFT' }), 'save')).toBe(false);
  });

  it('leave nothing open that cannot be closed', () => {
    expect([...goalSheetSteps.close.from].sort()).toEqual(states.filter((state) => state !== 'CLOSED').sort());
  });
});
