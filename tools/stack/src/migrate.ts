import { resolve } from 'node:path';
import { postgresUrl, readConfig } from '@bookends/config';
import { ROLES, type DatabaseRole } from '@bookends/persistence';
import { z } from 'zod';
import { prepareInstallation } from './prepare';

const password = z.string({ error: 'is missing' }).min(16, 'must be at least 16 characters');
const variableOf = (role: DatabaseRole): string => `${role.toUpperCase()}_PASSWORD`;

const shape = z.object({
  DATABASE_URL: postgresUrl(),
  DEMO: z.enum(['0', '1']).default('0'),
  ...Object.fromEntries(ROLES.map((role) => [variableOf(role), password])),
});

/**
 * The migrate job of docker-compose.yml: roles with the passwords of the environment (BOOKENDS_APPLICATIONS_PASSWORD and so
 * on), schemas, queue tables and migrations, then it ends. Running it again changes nothing.
 */
async function main(): Promise<void> {
  const read = readConfig(shape) as Record<string, string>;
  const rolePasswords = Object.fromEntries(ROLES.map((role) => [role, read[variableOf(role)]!]));
  const { isNew } = await prepareInstallation({
    checkout: resolve(__dirname, '../../..'),
    ownerUrl: read['DATABASE_URL']!,
    isDemo: read['DEMO'] === '1',
    secrets: { rolePasswords: rolePasswords as Record<DatabaseRole, string> },
  });
  console.log(isNew ? 'The database is ready (new).' : 'The database is up to date.');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
