import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { startPostgres, startTestPostgres } from './postgres.mjs';
import { startOf } from './processes.mjs';

const checkout = resolve(__dirname, '../..');

describe('embedded PostgreSQL', () => {
  it('serves its owner as a superuser over the loopback only', async () => {
    const server = await startTestPostgres(checkout);
    const client = new Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT rolsuper, current_setting('listen_addresses') AS listens, current_setting('max_connections') AS connections,
        current_setting('data_directory') AS folder FROM pg_roles WHERE rolname = current_user`,
    );
    await client.end();
    await server.stop();
    expect(rows[0]).toMatchObject({ rolsuper: true, listens: '127.0.0.1', connections: '300' });
    expect(existsSync(rows[0].folder)).toBe(false);
  });

  it('refuses a wrong password', async () => {
    const server = await startTestPostgres(checkout);
    const url = Object.assign(new URL(server.url), { password: 'guess' }).toString();
    await expect(new Client({ connectionString: url }).connect()).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  it('ends, and removes its files, when the process that started it is killed', async () => {
    const script = `
      import { startPostgres, startTestPostgres } from ${JSON.stringify(resolve(__dirname, 'postgres.mjs'))};
      const { pid, keeperPid } = await startTestPostgres(${JSON.stringify(checkout)});
      process.stdout.write(JSON.stringify([pid, keeperPid]), () => process.kill(process.pid, 'SIGKILL'));`;
    const output = outputOfKilled(script);
    const pids: number[] = JSON.parse(output);
    await until(() => pids.every((pid) => startOf(pid) === undefined));
    expect(pids).toHaveLength(2);
  });

  it('takes its files back from a server that lost its keeper', async () => {
    const home = mkdtempSync(join(tmpdir(), 'bookends-orphan-'));
    const first = await startPostgres({ checkout, home, password: 'x' });
    process.kill(first.keeperPid, 'SIGKILL');
    await first.exited;
    const second = await startPostgres({ checkout, home, password: 'x', isTemporary: true });
    expect(startOf(first.pid)).toBeUndefined();
    await second.stop();
  });

  it('says in its own words why it cannot start', async () => {
    const first = await startTestPostgres(checkout);
    const home = mkdtempSync(join(tmpdir(), 'bookends-second-'));
    const second = startPostgres({ checkout, home, password: 'x', port: first.port, isTemporary: true });
    await expect(second).rejects.toThrow(/could not bind|Address already in use|PostgreSQL did not start/);
    await first.stop();
  });
});

function outputOfKilled(script: string): string {
  try {
    return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resume) => setImmediate(resume));
}
