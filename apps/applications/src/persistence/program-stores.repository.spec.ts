import { fixedClock } from '@bookends/clock';
import { createUnitOfWork, newId } from '@bookends/persistence';
import { createTestDatabase, type TestDatabase } from '@bookends/testing';
import type { DataSource } from 'typeorm';
import {
  exampleCycle,
  examplePerson,
  exampleProgram,
  OTHER_ID,
  PERSON_ID,
  PROGRAM_ID,
} from '../domain/program-examples';
import { migrations } from './migrations';
import { programEntities, programStores } from './program-stores.repository';
import { updateProfile } from '../usecases/update-profile';
import { programStoresContract } from './program-stores.contract';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase({ schemas: { applications: migrations } });
  dataSource = await database.connect('applications', 'bookends_applications', programEntities);
});
afterAll(() => database.drop());

const emptied = async () => {
  for (const table of ['role_grant', 'form', 'window_change', 'cycle', 'program', 'person'])
    await dataSource.query(`DELETE FROM ${table}`);
  return createUnitOfWork(dataSource, programStores);
};

describe('the stores of the program side in PostgreSQL', () => {
  programStoresContract(emptied);

  it('keep all of a transaction or nothing', async () => {
    const work = await emptied();
    const failing = work.run(async ({ programs }) => {
      await programs.add(exampleProgram());
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await work.run(({ programs }) => programs.find(PROGRAM_ID))).toBeNull();
  });

  it('register one person when two requests with one address come at a time', async () => {
    const work = await emptied();
    const answers = await Promise.all(
      [examplePerson(), examplePerson({ id: OTHER_ID })].map((person) =>
        work.run(({ people }) => people.register(person)),
      ),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('tell of each of two changes that come at a time, under its own revision', async () => {
    const unitOfWork = await emptied();
    await unitOfWork.run(({ people }) => people.register(examplePerson()));
    const ports = { unitOfWork, clock: fixedClock('2021-09-01T00:00:00Z'), newId };
    const changes = [{ givenName: 'Ada' }, { locale: 'pl' }, { timeZone: 'Europe/Warsaw' }];
    await Promise.all(changes.map((change) => updateProfile(ports, { personId: PERSON_ID, changes: change })));
    expect(await unitOfWork.run(({ people }) => people.find(PERSON_ID))).toMatchObject({
      ...changes[0],
      ...changes[1],
      ...changes[2],
      revision: 4,
    });
  });

  it('keep the old dates of a window', async () => {
    const work = await emptied();
    const { id: cycleId, programId } = exampleCycle();
    const previous = { opensOn: '2021-09-01', closesOn: '2021-09-30' };
    await work.run(async ({ programs, cycles }) => {
      await programs.add(exampleProgram());
      await cycles.add(exampleCycle(), []);
      const change = { id: OTHER_ID, programId, cycleId, key: 'APPLICATIONS' as const, previous };
      const next = { ...previous, closesOn: '2021-10-11' };
      await cycles.keepWindowChange({ ...change, next, reason: null, changedBy: null, changedAt: new Date(0) });
    });
    const rows = await dataSource.query('SELECT key, previous, next FROM window_change');
    expect(rows).toEqual([{ key: 'APPLICATIONS', previous, next: { ...previous, closesOn: '2021-10-11' } }]);
  });

  it('cannot change what the audit log holds', async () => {
    await expect(dataSource.query('DELETE FROM audit_log')).rejects.toThrow(/permission denied/);
  });
});
