import { z } from 'zod';
import { contextVariables, processVariables } from './environment-variables';
import { describeFaults, readConfig } from './read-config';

const good = { PORT: '4001', DATABASE_URL: 'postgres://a@b/c', QUEUE_URL: 'redis://localhost' };

describe('reading the environment', () => {
  it('gives typed values and defaults', () => {
    const config = readConfig(z.object(processVariables), { ...good, DEMO: '1' });
    expect(config).toMatchObject({ PORT: 4001, DEMO: true, HOST: '127.0.0.1', LOG_LEVEL: 'info' });
  });

  it('treats an empty variable as one that is not set', () => {
    expect(readConfig(z.object(processVariables), { ...good, LOG_LEVEL: '' }).LOG_LEVEL).toBe('info');
  });

  it('lists every fault at once and never a value', () => {
    const parsed = z
      .object(contextVariables)
      .safeParse({ PORT: 'nine', DATABASE_URL: 'mysql://secret', QUEUE_URL: 'x', SEALING_KEY: 'hunter2' });
    const text = describeFaults(parsed.error!);
    for (const variable of ['PORT', 'DATABASE_URL', 'QUEUE_URL', 'SEALING_KEY', 'IDENTITY_PUBLIC_KEY'])
      expect(text).toContain(`  ${variable}: `);
    expect(text).not.toMatch(/secret|hunter2/);
  });
});
