import { createUnitOfWork } from '@bookends/persistence';
import { createTestDatabase, type TestDatabase } from '@bookends/testing';
import type { DataSource } from 'typeorm';
import { exampleSheet } from '../domain/examples';
import { toStandingRow } from './goal-sheet.row';
import { goalStoresContract } from './goal-stores.contract';
import { entities, goalStores } from './goal-stores.repository';
import { migrations } from './migrations';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase({ schemas: { goals: migrations } });
  dataSource = await database.connect('goals', 'bookends_goals', entities);
});
afterAll(() => database.drop());

describe('the stores in PostgreSQL', () => {
  goalStoresContract(async () => {
    await dataSource.query('DELETE FROM goal_sheet_edition');
    await dataSource.query('DELETE FROM goal');
    for (const table of ['goal_sheet', 'known_match', 'known_cycle', 'known_program']) {
      await dataSource.query(`DELETE FROM ${table}`);
    }
    return createUnitOfWork(dataSource, goalStores);
  });

  it('keep all of a transaction or nothing', async () => {
    const work = createUnitOfWork(dataSource, goalStores);
    const standing = toStandingRow(exampleSheet());
    const failing = work.run(async ({ sheets }) => {
      await sheets.open(standing);
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await work.run(({ sheets }) => sheets.lock(standing.id))).toBeNull();
  });

  it('cannot change what the audit log holds', async () => {
    await expect(dataSource.query('DELETE FROM audit_log')).rejects.toThrow(/permission denied/);
  });
});
