import { exampleGoal, GOAL_ID, MENTEE_ID, MENTOR_ID, SHEET_ID } from '../domain/examples';
import { agreeGoalSheet } from './agree-goal-sheet';
import { amendGoalSheet } from './amend-goal-sheet';
import { concludeGoal } from './conclude-goal';
import { byMentee, byMentor, pairAtWork } from '../persistence/pair-at-work';
import { returnGoalSheet } from './return-goal-sheet';
import { shareGoalSheet } from './share-goal-sheet';
import { submitGoalSheet } from './submit-goal-sheet';

describe('submitting a goal sheet', () => {
  it('tells the others how far it is and not what it says', async () => {
    const { ports, stores, sheet } = await pairAtWork();
    await submitGoalSheet(ports, byMentee);
    expect(sheet()).toMatchObject({ state: 'SUBMITTED', submittedAt: new Date('2021-12-01T12:00:00Z') });
    expect(stores.letters).toMatchObject([
      { type: 'goal-sheet.recorded', payload: { state: 'SUBMITTED', previousState: 'DRAFT', revision: 2 } },
    ]);
    expect(stores.entries).toMatchObject([{ action: 'goal-sheet.submitted', actorId: MENTEE_ID, subjectId: SHEET_ID }]);
    expect(JSON.stringify([stores.letters, stores.entries])).not.toContain('story time');
  });

  it('twice is once', async () => {
    const { ports, stores } = await pairAtWork();
    const answers = [await submitGoalSheet(ports, byMentee), await submitGoalSheet(ports, { ...byMentee, version: 1 })];
    expect(answers.map(({ isOk }) => isOk)).toEqual([true, true]);
    expect([stores.letters.length, stores.entries.length]).toEqual([1, 1]);
  });

  it('is the mentee’s', async () => {
    const { ports, sheet } = await pairAtWork();
    expect(await submitGoalSheet(ports, byMentor)).toMatchObject({
      rejection: { reason: 'wrong-side', by: ['MENTEE'] },
    });
    expect(sheet().state).toBe('DRAFT');
  });

  it('waits until every field is written', async () => {
    const { ports, stores, sheet } = await pairAtWork({ goals: [exampleGoal({ measurable: null })] });
    const submitted = await submitGoalSheet(ports, byMentee);
    const faults = [{ reason: 'field-missing', field: ['goals', '0', 'measurable'] }];
    expect(submitted).toEqual({ isOk: false, rejection: { reason: 'faulty', faults } });
    expect([sheet().state, stores.letters]).toEqual(['DRAFT', []]);
  });

  it('is not done over a text that the mentee has not read', async () => {
    const { ports } = await pairAtWork({ version: 3 });
    const submitted = await submitGoalSheet(ports, { ...byMentee, version: 2 });
    expect(submitted).toMatchObject({ rejection: { reason: 'stale-version' } });
  });
});

describe('answering a goal sheet', () => {
  it('returns it with a comment that stays between the two', async () => {
    const { ports, stores, sheet } = await pairAtWork({ state: 'SUBMITTED' });
    await returnGoalSheet(ports, { ...byMentor, comment: '  Smaller steps.  ' });
    expect(sheet()).toMatchObject({ state: 'RETURNED', returnComment: 'Smaller steps.' });
    expect(stores.letters).toMatchObject([{ payload: { state: 'RETURNED' } }]);
    expect(JSON.stringify([stores.letters, stores.entries])).not.toContain('Smaller');
  });

  it.each([
    ['', 'field-missing'],
    ['   ', 'field-missing'],
    ['x'.repeat(2_001), 'text-too-long'],
    ['a\u0000', 'text-unreadable'],
  ])('refuses the comment %j', async (comment, reason) => {
    const { ports, sheet } = await pairAtWork({ state: 'SUBMITTED' });
    const returned = await returnGoalSheet(ports, { ...byMentor, comment });
    expect(returned).toMatchObject({ rejection: { reason: 'faulty', faults: [{ reason, field: ['comment'] }] } });
    expect(sheet().state).toBe('SUBMITTED');
  });

  it('agreeing puts the goals to work and keeps the text for good', async () => {
    const { ports, stores, sheet } = await pairAtWork({ state: 'SUBMITTED' });
    await agreeGoalSheet(ports, byMentor);
    await agreeGoalSheet(ports, byMentor);
    expect(sheet()).toMatchObject({ state: 'AGREED', goals: [{ state: 'ACTIVE' }] });
    expect(stores.editions).toMatchObject([{ number: 1, goals: [{ specific: exampleGoal().specific }] }]);
    expect(stores.letters).toHaveLength(1);
  });

  it('is the mentor’s, of a submitted sheet', async () => {
    const submitted = await pairAtWork({ state: 'SUBMITTED' });
    const draft = await pairAtWork();
    expect(await agreeGoalSheet(submitted.ports, byMentee)).toMatchObject({ rejection: { reason: 'wrong-side' } });
    expect(await agreeGoalSheet(draft.ports, byMentor)).toMatchObject({ rejection: { reason: 'wrong-state' } });
  });
});

describe('after the agreement', () => {
  it('an amended sheet goes through the same hands, and both editions are kept', async () => {
    const { ports, stores, sheet } = await pairAtWork({ state: 'SUBMITTED' });
    await agreeGoalSheet(ports, byMentor);
    await amendGoalSheet(ports, byMentee);
    expect(sheet()).toMatchObject({ state: 'AMENDED', edition: 2, goals: [{ state: 'DRAFT' }] });
    await submitGoalSheet(ports, byMentee);
    await agreeGoalSheet(ports, byMentor);
    expect(stores.editions.map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each(['achieve', 'partlyAchieve', 'drop', 'carryOn'] as const)(
    'a goal at work can be noted: %s',
    async (outcome) => {
      const { ports, stores } = await pairAtWork({ state: 'AGREED', goals: [exampleGoal({ state: 'ACTIVE' })] });
      const input = { ...byMentor, goalId: GOAL_ID, outcome };
      expect(await concludeGoal(ports, input)).toMatchObject({ isOk: true });
      expect(await concludeGoal(ports, input)).toMatchObject({ isOk: true });
      expect(stores.entries).toMatchObject([{ action: 'goal.concluded', facts: { goalId: GOAL_ID } }]);
      expect(stores.letters).toEqual([]);
    },
  );

  it('a concluded goal stays concluded', async () => {
    const { ports } = await pairAtWork({ state: 'AGREED', goals: [exampleGoal({ state: 'DROPPED' })] });
    const concluded = await concludeGoal(ports, { ...byMentor, goalId: GOAL_ID, outcome: 'achieve' });
    expect(concluded).toMatchObject({ rejection: { reason: 'goal-not-active', state: 'DROPPED' } });
  });
});

describe('sharing a goal sheet', () => {
  it('each side speaks for itself, and can take it back', async () => {
    const { ports, stores, sheet } = await pairAtWork();
    await shareGoalSheet(ports, { ...byMentor, isShared: true });
    await shareGoalSheet(ports, { ...byMentee, isShared: true });
    await shareGoalSheet(ports, { ...byMentee, isShared: true });
    expect(sheet()).toMatchObject({ isSharedByMentor: true, isSharedByMentee: true });
    await shareGoalSheet(ports, { ...byMentor, isShared: false });
    expect(sheet()).toMatchObject({ isSharedByMentor: false, isSharedByMentee: true });
    expect(stores.entries.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['goal-sheet.shared', MENTOR_ID],
      ['goal-sheet.shared', MENTEE_ID],
      ['goal-sheet.unshared', MENTOR_ID],
    ]);
  });
});
