import type { UnitOfWork } from '@bookends/events/contracts';
import { CYCLE_ID, exampleCycle, exampleGoal, exampleProgram, exampleSheet, MATCH_ID } from '../domain/examples';
import type { GoalSheet, GoalSheetStanding } from '../domain/goal-sheet';
import type { GoalStores } from '../usecases/goal-stores';
import { toStandingRow } from './goal-sheet.row';

const other = '00000000-0000-7000-8000-000000000999';

/** What use cases rely on, of the fake and of PostgreSQL alike. `fresh` gives empty stores. */
export function goalStoresContract(fresh: () => Promise<UnitOfWork<GoalStores>>): void {
  let work: UnitOfWork<GoalStores>;
  beforeEach(async () => {
    work = await fresh();
  });
  const opened = async (sheet: GoalSheet = exampleSheet()): Promise<GoalSheet> => {
    await work.run(({ sheets }) => sheets.open(toStandingRow(sheet)));
    return sheet;
  };
  const read = (id: string): Promise<GoalSheet | null> => work.run(({ sheets }) => sheets.lock(id));

  it('gives a sheet back as it was opened, without goals', async () => {
    const sheet = await opened();
    expect(await read(sheet.id)).toEqual(sheet);
  });

  it('knows no sheet that was not opened', async () => {
    expect(await read(other)).toBeNull();
  });

  it('opens one sheet for a match', async () => {
    await opened();
    expect(await work.run(({ sheets }) => sheets.open({ ...exampleSheet(), id: other }))).toBe(false);
    expect(await read(other)).toBeNull();
  });

  it('keeps goals with all their fields, in their order, and forgets those that were removed', async () => {
    const sheet = await opened();
    const [one, two] = [exampleGoal(), exampleGoal({ id: other, relevant: null, targetOn: null, objectiveIds: [] })];
    const written = { ...sheet, version: 2, returnComment: 'shorter', goals: [two, one] };
    await work.run(({ sheets }) => sheets.save(written));
    expect(await read(sheet.id)).toEqual(written);
    const rewritten = { ...written, goals: [one] };
    await work.run(({ sheets }) => sheets.save(rewritten));
    expect(await read(sheet.id)).toEqual(rewritten);
    await work.run(({ sheets }) => sheets.save({ ...rewritten, goals: [] }));
    expect(await read(sheet.id)).toMatchObject({ goals: [] });
  });

  it('saves standings without touching texts', async () => {
    const sheet = await opened();
    const written = { ...sheet, returnComment: 'shorter', goals: [exampleGoal()] };
    await work.run(({ sheets }) => sheets.save(written));
    await work.run(async ({ sheets }) => {
      const found = await sheets.lockUnclosed({ cycleId: CYCLE_ID });
      await sheets.saveStandings(found.map((standing): GoalSheetStanding => ({ ...standing, state: 'CLOSED' })));
    });
    expect(await read(sheet.id)).toEqual({ ...written, state: 'CLOSED' });
  });

  it('finds unclosed sheets by match and by cycle', async () => {
    await opened();
    const ids = await work.run(async ({ sheets }) =>
      [
        await sheets.lockUnclosed({ matchId: MATCH_ID }),
        await sheets.lockUnclosed({ cycleId: CYCLE_ID }),
        await sheets.lockUnclosed({ cycleId: other }),
      ].map((found) => found.length),
    );
    expect(ids).toEqual([1, 1, 0]);
  });

  it('saves no standing when there is none', async () => {
    await expect(work.run(({ sheets }) => sheets.saveStandings([]))).resolves.toBeUndefined();
  });

  it('keeps the latest revision of what others tell, whatever the order', async () => {
    const told = await work.run(async ({ cycles, programs, matches }) => [
      await cycles.record(exampleCycle(), 2),
      await cycles.record(exampleCycle({ isOver: true }), 1),
      await programs.record(exampleProgram(), 1),
      await programs.record({ ...exampleProgram(), objectives: [] }, 1),
      await matches.record({ id: MATCH_ID, programId: other, cycleId: CYCLE_ID, state: 'ANNOUNCED' }, 1),
      await matches.record({ id: MATCH_ID, programId: other, cycleId: CYCLE_ID, state: 'CONFIRMED' }, 2),
      await matches.record({ id: MATCH_ID, programId: other, cycleId: CYCLE_ID, state: 'CONFIRMED' }, 2),
    ]);
    expect(told).toEqual([true, false, true, false, true, true, false]);
    expect(await work.run(({ cycles }) => cycles.find(CYCLE_ID))).toEqual(exampleCycle());
    expect(await work.run(({ programs }) => programs.find(exampleProgram().id))).toEqual(exampleProgram());
    expect(await work.run(({ programs }) => programs.find(other))).toBeNull();
  });
}
