import { createTestDatabase, type TestDatabase } from '@bookends/testing';
import type { DataSource, QueryRunner } from 'typeorm';
import { auditLogTable, createAuditLog, readAuditLog } from './audit-log';
import { newId } from './new-id';
import { migrate, type MigrationClass } from './migrate';
import { prepareDatabase, ROLES, type DatabaseRole } from './prepare-database';
import { createUnitOfWork } from './unit-of-work';

class Tables1630000000000 {
  name = 'Tables1630000000000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${auditLogTable('goals', 'bookends_goals')} CREATE TABLE goals.thing (id integer PRIMARY KEY)`);
  }
  async down(): Promise<void> {}
}
const migrations = [Tables1630000000000 as MigrationClass];
const passwords = Object.fromEntries(ROLES.map((role) => [role, 'test'])) as Record<DatabaseRole, string>;

let database: TestDatabase;
let goals: DataSource;
beforeAll(async () => {
  database = await createTestDatabase({ schemas: { goals: migrations } });
  goals = await database.connect('goals', 'bookends_goals', []);
});
afterAll(() => database.drop());

describe('a prepared database', () => {
  it('lets a role change rows of its own schema, and nothing else', async () => {
    await goals.query('INSERT INTO thing VALUES (1)');
    await expect(goals.query('CREATE TABLE goals.other (id integer)')).rejects.toThrow(/permission denied/);
    await expect(goals.query('DROP TABLE goals.thing')).rejects.toThrow(/owner/);
    const neighbour = await database.connect('matching', 'bookends_matching', []);
    await expect(neighbour.query('SELECT * FROM goals.thing')).rejects.toThrow(/permission denied/);
  });

  it('is left as it is by a second preparation and a second migration', async () => {
    const { isNew } = await prepareDatabase({ ownerUrl: database.ownerUrl, passwords, isDemo: false });
    await Promise.all([
      migrate(database.ownerUrl, 'goals', migrations),
      migrate(database.ownerUrl, 'goals', migrations),
    ]);
    expect(isNew).toBe(false);
    expect(await goals.query('SELECT count(*)::int AS n FROM migration')).toEqual([{ n: 1 }]);
  });

  it('refuses to become a demo later', async () => {
    const asDemo = prepareDatabase({ ownerUrl: database.ownerUrl, passwords, isDemo: true });
    await expect(asDemo).rejects.toThrow(/real installation/);
  });
});

describe('the audit log', () => {
  it('takes entries, and lets nobody change or remove them', async () => {
    const [programId, subjectId] = [newId(), newId()];
    const entry = {
      programId,
      actorId: null,
      action: 'goal-sheet.agreed',
      subjectKind: 'goal-sheet',
      subjectId,
      at: new Date('2021-12-01T00:00:00Z'),
    };
    await createAuditLog(goals.manager).add(entry, { ...entry, action: 'goal-sheet.closed' });
    const [newest, oldest] = await readAuditLog(goals.manager, { programId, limit: 10 });
    expect([newest?.action, oldest?.action]).toEqual(['goal-sheet.closed', 'goal-sheet.agreed']);
    expect(await readAuditLog(goals.manager, { programId, limit: 10, before: newest!.id })).toEqual([oldest]);
    await expect(goals.query(`UPDATE audit_log SET action = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(goals.query('DELETE FROM audit_log')).rejects.toThrow(/permission denied/);
  });
});

describe('a unit of work', () => {
  const unitOfWork = () => createUnitOfWork(goals, (manager) => manager);

  it('keeps all of its writes, or none', async () => {
    const broken = unitOfWork().run(async (manager) => {
      await manager.query('INSERT INTO thing VALUES (2)');
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await goals.query('SELECT id FROM thing WHERE id = 2')).toEqual([]);
  });

  it('runs again when it lost a race, and gives up on what is no race', async () => {
    let runs = 0;
    const lost = Object.assign(new Error('deadlock detected'), { code: '40P01' });
    await unitOfWork().run(async () => {
      runs += 1;
      if (runs < 3) throw lost;
    });
    expect(runs).toBe(3);
    await expect(unitOfWork().run(() => Promise.reject(lost))).rejects.toBe(lost);
  });
});
