import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepareQueue } from '@bookends/jobs';
import { CONTEXT_SCHEMAS, migrate, prepareDatabase, type MigrationClass } from '@bookends/persistence';
import type { Secrets } from './secrets';

/** Which app keeps the migrations of a schema. */
const APP_OF_SCHEMA: Readonly<Record<keyof typeof CONTEXT_SCHEMAS, string>> = {
  applications: 'applications',
  matching: 'matching',
  goals: 'goals',
  notifications: 'notifications',
  auth: 'gateway',
};

/**
 * Brings the database to what this version of every context expects: roles, schemas, clock, queue tables, migrations.
 * Running it again changes nothing.
 */
export async function prepareInstallation(options: {
  readonly checkout: string;
  readonly ownerUrl: string;
  readonly isDemo: boolean;
  readonly secrets: Pick<Secrets, 'rolePasswords'>;
}): Promise<{ isNew: boolean }> {
  const { checkout, ownerUrl, isDemo } = options;
  const { isNew } = await prepareDatabase({ ownerUrl, passwords: options.secrets.rolePasswords, isDemo });
  await prepareQueue(ownerUrl);
  for (const schema of Object.keys(CONTEXT_SCHEMAS) as (keyof typeof CONTEXT_SCHEMAS)[])
    await migrate(ownerUrl, schema, migrationsOf(checkout, schema));
  return { isNew };
}

/** The migrations that an app exports; none for an app that keeps no tables. */
export function migrationsOf(checkout: string, schema: keyof typeof CONTEXT_SCHEMAS): readonly MigrationClass[] {
  const file = join(checkout, 'apps', APP_OF_SCHEMA[schema], 'dist/persistence/migrations/index.js');
  if (!existsSync(file)) return [];
  // Which apps are there is known only on disk, so this is the one place that loads code by name.
  return (createRequire(__filename)(file) as { migrations: readonly MigrationClass[] }).migrations;
}
