import { appoint, welcome } from '../../seed/src/committee';
import { travelTo } from '../../seed/src/demo-clock';
import { ADMINISTRATOR, BOARD, codesOf, COORDINATOR, REVIEWER, SECOND_REVIEWER, STRANGER, type World } from './world';

const PROGRAM = {
  name: 'Building Bridges',
  slug: 'building-bridges',
  timeZone: 'America/Chicago',
  objectives: ['Grow leaders.', 'Build skills.', 'Open doors.'],
};

/** Step 1: the program and its cycle. */
export function planning(world: () => World): void {
  it('begins in August 2021, where the administrator makes the program and appoints its people', async () => {
    const { as, stack, found } = world();
    const administrator = await as(ADMINISTRATOR);
    await travelTo(administrator, '2021-08-16T14:00:00Z');
    const stranger = await as(STRANGER);
    expect(await codesOf(stranger.act('createProgram', PROGRAM))).toEqual(['FORBIDDEN']);
    expect(await codesOf(world().nobody.act('createProgram', PROGRAM))).toEqual(['UNAUTHENTICATED']);
    const nowhere = await administrator.attempt('createProgram', { ...PROGRAM, timeZone: 'America/Springfield' });
    expect(nowhere.userErrors).toMatchObject([{ code: 'UNKNOWN_TIME_ZONE', field: ['timeZone'] }]);
    const { program } = await administrator.act<{ program: { id: string; objectives: { id: string }[] } }>(
      'createProgram',
      PROGRAM,
      'program { id objectives { id position text } }',
    );
    found.set('program', program.id);
    found.set('objective', program.objectives[0]!.id);
    await welcome(stack.endpoint, COORDINATOR, 'Carmen Ortega');
    await appoint(administrator, await as(COORDINATOR), program.id, 'COORDINATOR');
    for (const email of [REVIEWER, SECOND_REVIEWER]) {
      await appoint(await as(COORDINATOR), await as(email), program.id, 'REVIEWER');
    }
    await appoint(await as(COORDINATOR), await as(BOARD), program.id, 'BOARD');
  });

  it('the coordinator plans the cycle from the template, and no plan with dates backwards', async () => {
    const { as, found, id } = world();
    const coordinator = await as(COORDINATOR);
    const plan = { programId: id('program'), name: '2021-2022', year: 2021 };
    const windows = [{ key: 'APPLICATIONS', opensOn: '2021-09-30', closesOn: '2021-09-01' }];
    const backwards = await coordinator.attempt('createCycle', { ...plan, windows });
    expect(backwards.userErrors).toMatchObject([{ code: 'CLOSES_BEFORE_IT_OPENS' }]);
    expect(await codesOf((await as(REVIEWER)).act('createCycle', plan))).toEqual(['FORBIDDEN']);
    const { cycle } = await coordinator.act<{ cycle: { id: string; state: string } }>(
      'createCycle',
      plan,
      'cycle { id state windows { key } milestones { key } forms { role questions { key } } }',
    );
    expect(cycle).toMatchObject({ state: 'PLANNED' });
    found.set('cycle', cycle.id);
    const again = await coordinator.attempt('createCycle', plan);
    expect(again.userErrors).toMatchObject([{ code: 'NAME_TAKEN' }]);
  });

  it('nobody applies before the cycle is open', async () => {
    const { as, id } = world();
    const input = { cycleId: id('cycle'), role: 'MENTEE' };
    const early = await (await as(STRANGER)).attempt('startApplication', input);
    expect(early.userErrors).toMatchObject([{ code: 'WINDOW_NOT_OPEN' }]);
  });

  it('the coordinator opens it, and extends the window with the old day kept', async () => {
    const { as, id } = world();
    const coordinator = await as(COORDINATOR);
    const cycleId = id('cycle');
    await travelTo(coordinator, '2021-09-01T15:00:00Z');
    const { cycle } = await coordinator.act<{ cycle: { state: string } }>('openCycle', { cycleId }, 'cycle { state }');
    expect(cycle.state).toBe('OPEN');
    const window = { cycleId, window: 'APPLICATIONS' };
    const shorter = await coordinator.attempt('extendWindow', { ...window, closesOn: '2021-09-20' });
    expect(shorter.userErrors).toMatchObject([{ code: 'NOT_LATER', field: ['closesOn'] }]);
    expect(await codesOf((await as(STRANGER)).act('extendWindow', { ...window, closesOn: '2021-10-11' }))).toEqual([
      'FORBIDDEN',
    ]);
  });
}
