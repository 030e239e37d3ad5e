import { generateIdentityKeys } from '@bookends/identity';
import { readGatewayConfig } from './config';

const good = {
  PORT: '4000',
  DATABASE_URL: 'postgres://a@b/c',
  QUEUE_URL: 'redis://localhost',
  AUTH_SECRET: 's'.repeat(32),
  IDENTITY_PRIVATE_KEY: Buffer.from(generateIdentityKeys().privateKey).toString('base64'),
};

describe('the environment of the gateway', () => {
  it('is enough with what only the operator can know', () => {
    const config = readGatewayConfig(good);
    expect(config).toMatchObject({ PUBLIC_URL: 'http://localhost:4000', DEMO: false, DEMO_PERSONAS: {} });
    expect(config.IDENTITY_PRIVATE_KEY).toContain('BEGIN PRIVATE KEY');
  });

  it('names the personas of a demo', () => {
    const config = readGatewayConfig({ ...good, DEMO: '1', DEMO_PERSONAS: '{"coordinator": "carla@example.org"}' });
    expect(config.DEMO_PERSONAS).toEqual({ coordinator: 'carla@example.org' });
  });

  it.each([
    { AUTH_SECRET: 'short' },
    { DEMO_PERSONAS: '{"king": "a@example.org"}' },
    { DEMO_PERSONAS: 'not json' },
    { PUBLIC_URL: 'javascript:alert(1)' },
    { IDENTITY_PRIVATE_KEY: 'not a key' },
  ])('is refused with %j, without showing the value', (fault) => {
    const written: string[] = [];
    const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const exit = jest.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('exit');
    });
    expect(() => readGatewayConfig({ ...good, ...fault })).toThrow('exit');
    write.mockRestore();
    exit.mockRestore();
    const [[variable, value]] = Object.entries(fault) as [[string, string]];
    expect(written.join('')).toContain(variable);
    expect(written.join('')).not.toContain(value);
  });
});
