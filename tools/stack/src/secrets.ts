import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateIdentityKeys } from '@bookends/identity';
import { ROLES, type DatabaseRole } from '@bookends/persistence';

/** What this installation keeps to itself. Keys are base64 (PEM inside, where it is a key pair). */
export interface Secrets {
  readonly ownerPassword: string;
  readonly rolePasswords: Readonly<Record<DatabaseRole, string>>;
  readonly identityPrivateKey: string;
  readonly identityPublicKey: string;
  readonly sealingKey: string;
  readonly demographicsKey: string;
  readonly authSecret: string;
}

/**
 * The secrets of this installation, made at the first call and the same ever after; only the owner of the folder can read
 * them. A role or key that a later version added is made then.
 */
export function loadSecrets(folder: string): Secrets {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const file = join(folder, 'secrets.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const made = makeSecrets();
  const secrets: Secrets = {
    ...made,
    ...kept,
    rolePasswords: { ...made.rolePasswords, ...kept.rolePasswords },
  };
  const draft = `${file}.draft`;
  writeFileSync(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(draft, file);
  return secrets;
}

function makeSecrets(): Secrets {
  const pair = generateIdentityKeys();
  const inBase64 = (pem: string): string => Buffer.from(pem).toString('base64');
  return {
    ownerPassword: randomBytes(24).toString('base64url'),
    rolePasswords: Object.fromEntries(ROLES.map((role) => [role, randomBytes(24).toString('base64url')])) as Record<
      DatabaseRole,
      string
    >,
    identityPrivateKey: inBase64(pair.privateKey),
    identityPublicKey: inBase64(pair.publicKey),
    sealingKey: randomBytes(32).toString('base64'),
    demographicsKey: randomBytes(32).toString('base64'),
    authSecret: randomBytes(32).toString('base64url'),
  };
}
