// Prints an .env for docker-compose.yml with fresh secrets: node docker/make-env.mjs > .env
// Only `node:` imports. What only the operator knows is left to fill in.
import { generateKeyPairSync, randomBytes } from 'node:crypto';

const pair = generateKeyPairSync('ed25519');
const pem = (key, type) => Buffer.from(key.export({ type, format: 'pem' })).toString('base64');
const password = () => randomBytes(24).toString('base64url');
const roles = ['applications', 'matching', 'goals', 'notifications', 'gateway', 'queue', 'demographics'];

const lines = [
  '# Keep this file to yourself: it opens everything. A lost SEALING_KEY or DEMOGRAPHICS_KEY cannot be replaced.',
  `POSTGRES_PASSWORD=${password()}`,
  ...roles.map((role) => `BOOKENDS_${role.toUpperCase()}_PASSWORD=${password()}`),
  `REDIS_PASSWORD=${password()}`,
  `IDENTITY_PRIVATE_KEY=${pem(pair.privateKey, 'pkcs8')}`,
  `IDENTITY_PUBLIC_KEY=${pem(pair.publicKey, 'spki')}`,
  `SEALING_KEY=${randomBytes(32).toString('base64')}`,
  `DEMOGRAPHICS_KEY=${randomBytes(32).toString('base64')}`,
  `AUTH_SECRET=${password()}${password()}`,
  '# Yours: the address that people see, the first administrators (by comma), and the server that takes the mail.',
  'PUBLIC_URL=',
  'ADMINISTRATORS=',
  'SMTP_URL=',
  'MAIL_FROM=',
];
process.stdout.write(`${lines.join('\n')}\n`);
