import { connect } from 'node:net';
import { testRedis } from './test-redis';

describe('the Redis of a spec', () => {
  it('answers, and refuses to drop keys when its memory is full', async () => {
    const url = await testRedis();
    if (url === undefined) return;
    expect(await ask(url, 'CONFIG GET maxmemory-policy\r\n')).toContain('noeviction');
  });

  it('is the one that TEST_REDIS_URL names, when it names one', async () => {
    process.env['TEST_REDIS_URL'] = 'redis://elsewhere:6379/0';
    const url = await testRedis();
    delete process.env['TEST_REDIS_URL'];
    expect(url).toBe('redis://elsewhere:6379/0');
  });

  it('is missed aloud in CI', async () => {
    const path = process.env['PATH'];
    const before = process.env['CI'];
    Object.assign(process.env, { PATH: '', CI: 'true' });
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const answer = await testRedis().catch((error: Error) => error.message);
    Object.assign(process.env, { PATH: path, CI: before ?? '' });
    expect(answer).toMatch(/^redis:\/\/|must not skip/);
  });
});

function ask(url: string, command: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((answer, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(command));
    socket.once('data', (bytes) => (socket.destroy(), answer(bytes.toString())));
    socket.once('error', reject);
  });
}
