import { exampleGoal, exampleSheet } from './examples';
import { agreed, amended, closed, concluded, returned, rewritten, shared, submitted } from './goal-sheet-moves';

const at = new Date('2021-12-10T12:00:00Z');

describe('what a step makes of a sheet', () => {
  it('every step raises the version by one', () => {
    const sheet = exampleSheet({ version: 4, goals: [exampleGoal()] });
    const after = [
      submitted(sheet, at),
      returned(sheet, 'shorter, please'),
      agreed(sheet, at).sheet,
      amended(sheet),
      rewritten(sheet, []),
      concluded(sheet, sheet.goals[0]!.id, 'achieve'),
      shared(sheet, 'MENTOR', true),
      closed(sheet, at),
    ];
    expect(after.map(({ version }) => version)).toEqual(after.map(() => 5));
  });

  it('submitting again forgets the comment of the return', () => {
    expect(submitted(exampleSheet({ returnComment: 'shorter' }), at)).toMatchObject({
      state: 'SUBMITTED',
      submittedAt: at,
      returnComment: null,
    });
  });

  it('agreeing puts the goals to work and keeps the edition', () => {
    const { sheet, edition } = agreed(exampleSheet({ state: 'SUBMITTED', goals: [exampleGoal()] }), at);
    expect(sheet).toMatchObject({ state: 'AGREED', agreedAt: at, goals: [{ state: 'ACTIVE' }] });
    expect(edition).toMatchObject({ number: 1, agreedAt: at, goals: sheet.goals });
  });

  it('amending opens goals at work and leaves finished ones alone', () => {
    const goals = [exampleGoal({ id: 'a', state: 'ACTIVE' }), exampleGoal({ id: 'b', state: 'ACHIEVED' })];
    const sheet = amended(exampleSheet({ state: 'AGREED', goals }));
    expect(sheet).toMatchObject({ state: 'AMENDED', edition: 2 });
    expect(sheet.goals.map(({ state }) => state)).toEqual(['DRAFT', 'ACHIEVED']);
  });

  it('writing replaces open goals only', () => {
    const goals = [exampleGoal({ id: 'a' }), exampleGoal({ id: 'b', state: 'ACHIEVED' })];
    const sheet = rewritten(exampleSheet({ goals }), [exampleGoal({ id: 'c' })]);
    expect(sheet.goals.map((goal) => goal.id)).toEqual(['b', 'c']);
  });

  it('concluding touches the one goal', () => {
    const goals = [exampleGoal({ id: 'a', state: 'ACTIVE' }), exampleGoal({ id: 'b', state: 'ACTIVE' })];
    const sheet = concluded(exampleSheet({ goals }), 'b', 'carryOn');
    expect(sheet.goals.map(({ state }) => state)).toEqual(['ACTIVE', 'CARRIED_ON']);
  });
});
