import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSecrets } from './secrets';

describe('the secrets of an installation', () => {
  let folder: string;
  beforeEach(() => void (folder = join(mkdtempSync(join(tmpdir(), 'bookends-keys-')), 'keys')));
  afterEach(() => rmSync(dirname(folder), { recursive: true }));

  it('are made once and kept', () => {
    expect(loadSecrets(folder)).toEqual(loadSecrets(folder));
  });

  it('are for the eyes of their owner only', () => {
    loadSecrets(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('gain what a later version needs and keep the rest', () => {
    const before = loadSecrets(folder);
    const file = join(folder, 'secrets.json');
    const { authSecret, ...older } = JSON.parse(readFileSync(file, 'utf8'));
    delete older.rolePasswords.bookends_queue;
    writeFileSync(file, JSON.stringify(older));
    const after = loadSecrets(folder);
    expect(after.sealingKey).toBe(before.sealingKey);
    expect(after.authSecret).not.toBe(authSecret);
    expect(after.rolePasswords.bookends_queue).toHaveLength(32);
    expect(after.rolePasswords.bookends_goals).toBe(before.rolePasswords.bookends_goals);
  });

  it('have keys of the size that the processes want', () => {
    const { sealingKey, demographicsKey, identityPublicKey } = loadSecrets(folder);
    expect([sealingKey, demographicsKey].map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32]);
    expect(Buffer.from(identityPublicKey, 'base64').toString()).toMatch(/^-----BEGIN PUBLIC KEY-----/);
  });
});
