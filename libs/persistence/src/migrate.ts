import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/**
 * Brings `schema` up to date as the owner: each migration in a transaction of its own, in the order of the timestamps in
 * their names, once. Two starters at a time wait for each other.
 */
export async function migrate(ownerUrl: string, schema: string, migrations: readonly MigrationClass[]): Promise<void> {
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    poolSize: 2,
    extra: { options: `-c search_path=${schema}` },
  });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock(7294302)');
    await owner.runMigrations({ transaction: 'each' });
  } finally {
    await lock.query('SELECT pg_advisory_unlock(7294302)').catch(() => undefined);
    await lock.release();
    await owner.destroy();
  }
}
