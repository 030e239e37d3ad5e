import { settleAt, travelTo } from '../../seed/src/demo-clock';
import { bringSheet, sheetOf } from '../../seed/src/goal-sheets';
import { inTurn } from '../../seed/src/in-turn';
import type { Pair } from '../../seed/src/pairs';
import { BOARD, codesOf, COORDINATOR, MENTEE, STRANGER, type World } from './world';

const SHEETS = `query ($cycle: ID!, $isLate: Boolean) { cycle(id: $cycle) {
  goalSheets(first: 100, isLate: $isLate) { edges { node { id state dueOn isLate text { comment } match { id } } } }
  goalSheetCounts { total draft agreed late } } }`;
interface ReadSheets {
  readonly cycle: {
    readonly goalSheets: {
      readonly edges: readonly {
        readonly node: {
          readonly id: string;
          readonly state: string;
          readonly dueOn: string;
          readonly text: object | null;
        };
      }[];
    };
    readonly goalSheetCounts: { readonly total: number; readonly late: number };
  };
}

const goal = {
  specific: 'Lead a monthly story time.',
  measurable: 'Six sessions by May.',
  achievable: 'The room is free on Saturdays.',
  relevant: 'Families ask for it.',
  firstStep: 'Ask for the room.',
  targetOn: '2022-05-31',
};

/** Step 6: the goal sheet. */
export function goalSetting(world: () => World, pairs: Pair[]): void {
  const own = (): Pair => pairs.find(({ mentee }) => mentee.email === MENTEE)!;

  it('the pair writes; four goals, foreign objectives and days outside the cycle are refused', async () => {
    const { as, found, id } = world();
    const { mentor, mentee } = own();
    const { id: goalSheetId, version } = await sheetOf(own());
    found.set('goalSheet', goalSheetId);
    const save = { goalSheetId, version };
    const objectiveIds = [id('objective')];
    const four = await mentee.attempt('saveGoalSheet', { ...save, goals: [goal, goal, goal, goal] });
    expect(four.userErrors).toMatchObject([{ code: 'TOO_MANY_GOALS', field: ['goals'] }]);
    const late = await mentee.attempt('saveGoalSheet', { ...save, goals: [{ ...goal, targetOn: '2023-01-01' }] });
    expect(late.userErrors).toMatchObject([{ code: 'TARGET_OUTSIDE_CYCLE', field: ['goals', '0', 'targetOn'] }]);
    const foreign = { ...goal, objectiveIds: [id('cycle')] };
    const unknown = await mentee.attempt('saveGoalSheet', { ...save, goals: [foreign] });
    expect(unknown.userErrors).toMatchObject([{ code: 'UNKNOWN_OBJECTIVE' }]);
    const novel = { ...goal, specific: 'x'.repeat(1_048_576) };
    expect(await codesOf(mentee.act('saveGoalSheet', { ...save, goals: [novel] }))).toEqual(['BAD_USER_INPUT']);
    const stranger = await as(STRANGER);
    expect(await codesOf(stranger.act('saveGoalSheet', { ...save, goals: [goal] }))).toEqual(['FORBIDDEN']);
    await mentor.act('saveGoalSheet', { ...save, goals: [{ ...goal, objectiveIds, relevant: null }] });
    expect(await codesOf(mentee.act('saveGoalSheet', { ...save, goals: [goal] }))).toEqual(['CONFLICT']);
    const incomplete = await mentee.attempt('submitGoalSheet', { goalSheetId });
    expect(incomplete.userErrors).toMatchObject([{ code: 'FIELD_MISSING', field: ['goals', '0', 'relevant'] }]);
    await mentee.act('saveGoalSheet', { ...save, version: version + 1, goals: [{ ...goal, objectiveIds }] });
  });

  it('the mentee submits, the mentor returns it with a comment, and agrees to the second', async () => {
    const { id } = world();
    const { mentor, mentee } = own();
    const goalSheetId = id('goalSheet');
    const wrongSide = await mentor.attempt('submitGoalSheet', { goalSheetId });
    expect(wrongSide.userErrors).toMatchObject([{ code: 'WRONG_SIDE' }]);
    await mentee.act('submitGoalSheet', { goalSheetId });
    const silent = await mentor.attempt('returnGoalSheet', { goalSheetId, comment: ' ' });
    expect(silent.userErrors).toMatchObject([{ code: 'FIELD_MISSING', field: ['comment'] }]);
    await mentor.act('returnGoalSheet', { goalSheetId, comment: 'Smaller steps, please.' });
    await mentee.act('submitGoalSheet', { goalSheetId });
    const hasty = await mentee.attempt('agreeGoalSheet', { goalSheetId });
    expect(hasty.userErrors).toMatchObject([{ code: 'WRONG_SIDE' }]);
    const { goalSheet } = await mentor.act<{ goalSheet: object }>(
      'agreeGoalSheet',
      { goalSheetId },
      'goalSheet { state text { goals { state objectives { position } } } }',
    );
    expect(goalSheet).toEqual({
      state: 'AGREED',
      text: { goals: [{ state: 'ACTIVE', objectives: [{ position: 1 }] }] },
    });
  });

  it('the other pairs hand theirs in, but for the silent one and two that take their time', async () => {
    const { as, id, found } = world();
    const coordinator = await as(COORDINATOR);
    await travelTo(coordinator, '2021-12-06T15:00:00Z');
    const lagging = pairs.filter((pair) => pair !== own() && pair.matchId !== id('silentMatch')).slice(0, 2);
    found.set('laggards', [...lagging.map(({ matchId }) => matchId), id('silentMatch')].join());
    const rest = pairs.filter((pair) => pair !== own() && !id('laggards').includes(pair.matchId));
    const objectiveIds = [id('objective')];
    await inTurn(rest, 6, (pair, number) =>
      bringSheet(pair, number % 2 ? 'AGREED' : 'SUBMITTED', { number, objectiveIds }),
    );
    const { cycle } = await coordinator.ask<ReadSheets>(SHEETS, { cycle: id('cycle') });
    expect(cycle.goalSheets.edges.every(({ node }) => node.text === null && node.dueOn === '2021-12-15')).toBe(true);
    expect(cycle.goalSheetCounts).toMatchObject({ total: pairs.length, draft: 3 });
    expect(await codesOf((await as(BOARD)).ask(SHEETS, { cycle: id('cycle') }))).toEqual(['FORBIDDEN']);
  });

  it('after the due day, those three are late and nobody else', async () => {
    const { as, id } = world();
    const coordinator = await as(COORDINATOR);
    await settleAt(coordinator, '2021-12-16T15:00:00Z');
    const { cycle } = await coordinator.ask<ReadSheets>(SHEETS, { cycle: id('cycle'), isLate: true });
    expect(cycle.goalSheets.edges).toHaveLength(3);
    expect(cycle.goalSheetCounts.late).toBe(3);
  });
}
