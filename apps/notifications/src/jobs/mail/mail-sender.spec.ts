import { quietLogger } from '@bookends/testing';
import type { PreparedMail } from '../../usecases/mail-desk';
import { compose, createMailSender, readMailFrom } from './mail-sender';
import { createSmtpConnections, type SmtpConnections } from './smtp-connections';
import { startSmtpFake, type SmtpFake, type SmtpMood } from './smtp-fake';
import { readSmtpUrl } from './smtp-settings';

const FROM = { name: 'Mentoring', address: 'mentoring@example.org' };

function mail(traits: Partial<PreparedMail> = {}): PreparedMail {
  return {
    noticeId: '0190a000-0000-7000-8000-000000000001',
    to: { name: 'Ana Björk', address: 'ana@example.org' },
    subject: 'Hello',
    html: '<p>Hello</p>',
    text: 'Hello',
    date: new Date('2021-10-10T14:00:00Z'),
    unsubscribeUrl: null,
    calendar: null,
    ...traits,
  };
}

describe('sending a mail', () => {
  let server: SmtpFake;
  let connections: SmtpConnections;
  const sender = () => createMailSender(connections, FROM, quietLogger());
  beforeEach(async () => {
    server = await startSmtpFake();
    connections = createSmtpConnections(readSmtpUrl(server.url), 400);
  });
  afterEach(async () => {
    connections.close();
    await server.close();
  });

  it.each<[SmtpMood, string, number]>([
    ['accept', 'accepted', 1],
    ['drop-after-250', 'accepted', 1],
    ['451', 'refused-for-now', 0],
    ['550', 'refused-for-good', 0],
    ['554-at-data', 'refused-for-good', 0],
    ['drop-in-data', 'not-handed-over', 0],
    ['drop-before-reply', 'unanswered', 1],
    ['stall', 'unanswered', 0],
  ])('when the server chooses to %s it is %s', async (mood, kind, received) => {
    server.moodFor = () => mood;
    expect(await sender().send(mail())).toMatchObject({ kind });
    expect(server.mails).toHaveLength(received);
  });

  it('tells a dead address from a message that nobody wants', async () => {
    server.moodFor = () => '550';
    expect(await sender().send(mail())).toMatchObject({ isAddressDead: true });
    server.moodFor = () => '554-at-data';
    expect(await sender().send(mail())).toMatchObject({ isAddressDead: false });
  });

  it('goes on with a fresh connection after each fault, and keeps a good one', async () => {
    for (const mood of ['drop-in-data', 'accept', '451', 'accept', 'accept'] as const) {
      server.moodFor = () => mood;
      await sender().send(mail());
    }
    expect(server.mails).toHaveLength(3);
  });

  it('is sure that nothing left when there is no server', async () => {
    await server.close();
    expect(await sender().send(mail())).toMatchObject({ kind: 'not-handed-over' });
    server = await startSmtpFake();
  });

  it('cannot write to an address that is none', async () => {
    const to = { name: 'x', address: 'two words@example.org>' };
    expect(await sender().send(mail({ to }))).toMatchObject({ kind: 'not-written' });
  });

  it("carries the notice as its id, the program's date, and the calendar of the day", async () => {
    const calendar = { id: 'c-1', title: 'Session', on: '2022-01-20', url: 'https://m.example.org/home' };
    await sender().send(mail({ calendar }));
    const [received] = server.mails;
    expect(received).toMatchObject({
      messageId: '<0190a000-0000-7000-8000-000000000001@example.org>',
      date: new Date('2021-10-10T14:00:00Z'),
    });
    const file = received!.attachments[0]!.content.toString();
    expect(file).toContain('DTSTART;VALUE=DATE:20220120');
    expect(file).toContain('DTEND;VALUE=DATE:20220121');
    expect(file).toContain('UID:c-1@bookends');
  });
});

describe('the headers of a mail', () => {
  const headersOf = async (traits: Partial<PreparedMail>): Promise<string> =>
    (await compose(mail(traits), FROM)).toString('utf8').split('\r\n\r\n')[0]!;

  it('offers one click to unsubscribe on what can be declined, and only there', async () => {
    const unsubscribeUrl = 'https://m.example.org/unsubscribe/R.a.b.c';
    const headers = await headersOf({ unsubscribeUrl });
    expect(headers).toContain(`List-Unsubscribe: <${unsubscribeUrl}>`);
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(await headersOf({})).not.toMatch(/list-unsubscribe/i);
  });

  it.each(['\r\n', '\n', '\r', '\u2028', '\u0085'])('never begins a new one inside a text (%j)', async (ending) => {
    const evil = `Ana${ending}Bcc: all@example.org`;
    const headers = await headersOf({ subject: evil, to: { name: evil, address: 'ana@example.org' } });
    expect(headers).not.toMatch(/^bcc:/im);
    expect(headers.match(/^\S+?:/gm)!.map((name) => name.toLowerCase())).not.toContain('bcc:');
  });
});

describe('the address of the mail server', () => {
  it.each([
    ['smtps://u:p%40ss@mail.example.org', { secure: true, port: 465, requireTLS: false, ignoreTLS: false }],
    ['smtp://mail.example.org', { secure: false, port: 587, requireTLS: true, ignoreTLS: false }],
    ['smtp://127.0.0.1:1025', { secure: false, port: 1025, requireTLS: false, ignoreTLS: true }],
    ['smtp://mail:25?tls=none', { secure: false, port: 25, requireTLS: false, ignoreTLS: true }],
  ])('%s is spoken to as safely as it says', (url, expected) => {
    expect(readSmtpUrl(url).options).toMatchObject(expected);
  });

  it('may hold a name and a password', () => {
    expect(readSmtpUrl('smtps://u:p%40ss@mail.example.org').auth).toEqual({ user: 'u', pass: 'p@ss' });
  });

  it.each([
    ['Mentoring Team <m@example.org>', { name: 'Mentoring Team', address: 'm@example.org' }],
    ['m@example.org', { name: '', address: 'm@example.org' }],
  ])('the sender %s is read', (text, expected) => {
    expect(readMailFrom(text)).toEqual(expected);
  });
});
