import { resolve } from 'node:path';
import { readSettings } from './settings';

const checkout = resolve(__dirname, '../../..');

describe('the settings of a start', () => {
  it('are the announced ones when nobody says anything', () => {
    const settings = readSettings(checkout, false, {});
    expect(settings).toMatchObject({ isDemo: true, host: '127.0.0.1', publicUrl: 'http://localhost:4000' });
    expect(settings.folder).toBe(`${checkout}/.bookends`);
    expect(Object.values(settings.servers).map(({ port }) => port)).toEqual([4001, 4002, 4003, 4004]);
    expect(settings.mailbox).toMatchObject({ web: { port: 1080 }, smtp: { port: 1025 } });
    expect(settings.databaseUrl).toBeUndefined();
  });

  it('move every inner port with PORT, and one with its own variable', () => {
    const { servers, workers } = readSettings(checkout, false, { PORT: '5000', GOALS_PORT: '7' });
    expect(servers.applications).toEqual({ port: 5001, variable: 'APPLICATIONS_PORT' });
    expect(servers.goals.port).toBe(7);
    expect(workers.notifications).toEqual({ port: 5014, variable: 'NOTIFICATIONS_WORKER_PORT' });
  });

  it('leave the mailbox out when the operator has an SMTP server', () => {
    const settings = readSettings(checkout, false, { SMTP_URL: 'smtps://mail.example.org' });
    expect(settings).toMatchObject({ mailbox: undefined, smtpUrl: 'smtps://mail.example.org' });
  });

  it('know no persona and no administrator without demo mode', () => {
    expect(readSettings(checkout, false, { DEMO: '0' })).toMatchObject({
      personas: {},
      administrators: '',
      isDemo: false,
    });
  });
});
