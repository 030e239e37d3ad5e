import { exampleGoal, GOAL_ID, STRANGER_ID } from '../domain/examples';
import { byMentee, byMentor, pairAtWork } from '../persistence/pair-at-work';
import { saveGoalSheet } from './save-goal-sheet';

describe('saving a goal sheet', () => {
  it.each([byMentee, byMentor])('either side writes, and nobody is told', async (side) => {
    const { ports, stores, sheet } = await pairAtWork();
    const saved = await saveGoalSheet(ports, {
      ...side,
      version: 1,
      goals: [{ id: GOAL_ID, relevant: 'It matters.' }],
    });
    expect(saved).toMatchObject({ isOk: true, value: { version: 2 } });
    expect(sheet().goals).toEqual([exampleGoal({ relevant: 'It matters.' })]);
    expect([stores.letters, stores.entries]).toEqual([[], []]);
  });

  it('a half-written goal is kept, with an id of its own', async () => {
    const { ports, sheet } = await pairAtWork({ goals: [] });
    await saveGoalSheet(ports, { ...byMentee, version: 1, goals: [{ specific: 'Read more' }] });
    expect(sheet().goals).toMatchObject([{ state: 'DRAFT', specific: 'Read more', measurable: null }]);
    expect(sheet().goals[0]!.id).toBeTruthy();
  });

  it('never writes over what the other side wrote unseen', async () => {
    const { ports, sheet } = await pairAtWork({ version: 7 });
    const saved = await saveGoalSheet(ports, { ...byMentee, version: 6, goals: [] });
    expect(saved).toEqual({ isOk: false, rejection: { reason: 'stale-version', version: 7 } });
    expect(sheet().goals).toHaveLength(1);
  });

  it('refuses four goals and keeps what is there', async () => {
    const { ports, sheet } = await pairAtWork();
    const saved = await saveGoalSheet(ports, { ...byMentee, version: 1, goals: [{}, {}, {}, {}] });
    expect(saved).toMatchObject({ rejection: { reason: 'faulty', faults: [{ reason: 'too-many-goals' }] } });
    expect(sheet()).toMatchObject({ version: 1, goals: [{ id: GOAL_ID }] });
  });

  it('refuses a goal of another sheet', async () => {
    const { ports } = await pairAtWork();
    const saved = await saveGoalSheet(ports, { ...byMentee, version: 1, goals: [{ id: STRANGER_ID }] });
    expect(saved).toMatchObject({ rejection: { faults: [{ reason: 'unknown-goal' }] } });
  });

  it('refuses a submitted sheet', async () => {
    const { ports } = await pairAtWork({ state: 'SUBMITTED' });
    const saved = await saveGoalSheet(ports, { ...byMentee, version: 1, goals: [] });
    expect(saved).toMatchObject({ rejection: { reason: 'wrong-state', state: 'SUBMITTED' } });
  });

  it('refuses a stranger, and a sheet that is not there', async () => {
    const { ports } = await pairAtWork();
    const byStranger = await saveGoalSheet(ports, { ...byMentee, personId: STRANGER_ID, version: 1, goals: [] });
    const nowhere = await saveGoalSheet(ports, { ...byMentee, goalSheetId: STRANGER_ID, version: 1, goals: [] });
    expect(byStranger).toMatchObject({ rejection: { reason: 'not-of-pair' } });
    expect(nowhere).toMatchObject({ rejection: { reason: 'unknown-sheet' } });
  });

  it('leaves goals that were agreed before as they were agreed', async () => {
    const achieved = exampleGoal({ id: STRANGER_ID, state: 'ACHIEVED' });
    const { ports, sheet } = await pairAtWork({ state: 'AMENDED', goals: [achieved, exampleGoal()] });
    await saveGoalSheet(ports, { ...byMentor, version: 1, goals: [] });
    expect(sheet().goals).toEqual([achieved]);
  });
});
