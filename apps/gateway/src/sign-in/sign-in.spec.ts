import { Client } from 'pg';
import { openBrowser, signIn, tokenOfLastMail } from '../testing/browser';
import { startGatewayRig, type GatewayRig } from '../testing/gateway-rig';

const ME = { query: '{ me }' };

describe('signing in by a mailed link', () => {
  let rig: GatewayRig;
  let owner: Client;
  beforeAll(async () => {
    rig = await startGatewayRig();
    owner = new Client({ connectionString: rig.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await rig.close();
  });

  it('takes a person from the form over the mail to the graph', async () => {
    const browser = openBrowser(rig);
    const asked = await browser.submit('/sign-in', { email: 'Ana@Example.org' });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/sign-in/check-your-mail']);
    expect(rig.house.sentLinks.at(-1)).toMatchObject({ email: 'ana@example.org' });
    const opened = await browser.get(`/sign-in/confirm?token=${tokenOfLastMail(rig)}`);
    expect(opened.text).toContain('<form method="post" action="/sign-in/confirm">');
    const confirmed = await browser.submit('/sign-in/confirm', { token: tokenOfLastMail(rig) });
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, '/']);
    expect((await rig.ask(ME, { cookie: browser.cookie })).data).toEqual({ me: 'ana@example.org' });
  });

  it('is not burnt by programs that open links', async () => {
    const browser = openBrowser(rig);
    await browser.submit('/sign-in', { email: 'scanned@example.org' });
    for (let visit = 0; visit < 3; visit++) {
      const opened = await openBrowser(rig).get(`/sign-in/confirm?token=${tokenOfLastMail(rig)}`);
      expect([opened.status, opened.headers.getSetCookie()]).toEqual([200, []]);
    }
    const confirmed = await browser.submit('/sign-in/confirm', { token: tokenOfLastMail(rig) });
    expect(confirmed.headers.getSetCookie()).toHaveLength(1);
  });

  it('lets a link be used once, also by two at the same time', async () => {
    await openBrowser(rig).submit('/sign-in', { email: 'twice@example.org' });
    const token = tokenOfLastMail(rig);
    const tries = await Promise.all([1, 2, 3].map(() => openBrowser(rig).submit('/sign-in/confirm', { token })));
    expect(tries.map(({ status }) => status).sort()).toEqual([303, 410, 410]);
  });

  it('refuses a link that is older than fifteen minutes', async () => {
    await openBrowser(rig).submit('/sign-in', { email: 'late@example.org' });
    const { rows } = await owner.query(`SELECT max(expires_at - created_at) AS lifetime FROM auth.verification`);
    expect(rows[0].lifetime).toMatchObject({ minutes: expect.closeTo(15, 0) });
    await owner.query(`UPDATE auth.verification SET expires_at = now() - interval '1 second'`);
    const late = await openBrowser(rig).submit('/sign-in/confirm', { token: tokenOfLastMail(rig) });
    expect([late.status, late.headers.getSetCookie()]).toEqual([410, []]);
  });

  it('keeps of a link only what cannot be used', async () => {
    await openBrowser(rig).submit('/sign-in', { email: 'kept@example.org' });
    const token = tokenOfLastMail(rig);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await owner.query('SELECT * FROM auth.verification');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('answers the same for an address that is known, unknown, or has had its five links', async () => {
    rig.house.people.set('known@example.org', { ...rig.house.people.get('ana@example.org')! });
    const ask = async (email: string) => {
      const { status, headers, text } = await openBrowser(rig).submit('/sign-in', { email });
      return [status, headers.get('location'), text];
    };
    const answers = [await ask('known@example.org'), await ask('unknown@example.org')];
    for (let link = 0; link < 7; link++) answers.push(await ask('greedy@example.org'));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('mails at most five links to a mailbox in fifteen minutes, however they are asked for', async () => {
    const spellings = ['full@example.org', 'Full@Example.ORG', 'FULL@example.org'];
    await Promise.all(
      [...spellings, ...spellings, ...spellings].map((email) => openBrowser(rig).submit('/sign-in', { email })),
    );
    const sent = () => rig.house.sentLinks.filter(({ email }) => email === 'full@example.org').length;
    expect(sent()).toBe(5);
    await owner.query(`UPDATE auth.sign_in_mail SET sent_at = sent_at - interval '15 minutes 1 second'`);
    await openBrowser(rig).submit('/sign-in', { email: 'full@example.org' });
    expect(sent()).toBe(6);
  });

  it('shows what is wrong with an address, and mails nothing', async () => {
    const before = rig.house.sentLinks.length;
    const refused = await openBrowser(rig).submit('/sign-in', { email: 'a"><script>@x\r\nBcc: b@example.org' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('aria-invalid="true"');
    expect(refused.text).not.toContain('<script>');
    expect(rig.house.sentLinks).toHaveLength(before);
  });

  it('says so when no mail can be sent now', async () => {
    rig.house.subgraphs.notifications.mood = 'break';
    const failed = await openBrowser(rig).submit('/sign-in', { email: 'unlucky@example.org' });
    rig.house.subgraphs.notifications.mood = 'well';
    expect(failed.status).toBe(503);
    expect(failed.text).toContain('cannot be reached');
  });

  it('does not believe a cookie with a signature of somebody else', async () => {
    const { cookie } = await signIn(rig, 'signed@example.org');
    const forged = cookie.replace(/\.[^.]*$/, `.${encodeURIComponent(Buffer.alloc(32).toString('base64'))}`);
    expect((await rig.ask(ME, { cookie: forged })).data).toEqual({ me: null });
    expect((await rig.ask(ME, { cookie })).data).toEqual({ me: 'signed@example.org' });
  });

  it('refuses a form that another site sends', async () => {
    const { cookie } = await signIn(rig, 'victim@example.org');
    const senders = [
      ['sec-fetch-site', 'cross-site'],
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
    ] as const;
    for (const [header, value] of senders) {
      const refused = await openBrowser(rig).submit('/sign-out', {}, { [header]: value, cookie });
      expect(refused.status).toBe(403);
    }
    expect((await rig.ask(ME, { cookie })).data).toEqual({ me: 'victim@example.org' });
  });

  it('ends a session for good at sign-out', async () => {
    const browser = await signIn(rig, 'leaving@example.org');
    const { cookie } = browser;
    await rig.ask(ME, { cookie });
    await browser.submit('/sign-out', {});
    expect(browser.cookie).toBe('');
    expect((await rig.ask(ME, { cookie })).data).toEqual({ me: null });
  });

  it('ends the sessions of a person whose sessions are valid from now on only', async () => {
    const email = 'demoted@example.org';
    const { cookie } = await signIn(rig, email);
    expect((await rig.ask(ME, { cookie })).data).toEqual({ me: email });
    rig.house.people.get(email)!.sessionsValidFrom = new Date(Date.now() + 1).toISOString();
    await rig.ask({ query: 'mutation { setNumber(to: 1) }' });
    expect((await rig.ask(ME, { cookie })).data).toEqual({ me: null });
    rig.house.people.get(email)!.sessionsValidFrom = new Date(0).toISOString();
    await rig.ask({ query: 'mutation { setNumber(to: 1) }' });
    expect((await rig.ask(ME, { cookie })).data).toEqual({ me: null });
  });
});

describe('the cookie of a session', () => {
  it.each([
    ['https://bookends.example.org', true],
    ['http://localhost:4000', false],
  ])('at %s is for this site alone, unreadable by scripts, and secure: %p', async (publicUrl, isSecure) => {
    const rig = await startGatewayRig({ PUBLIC_URL: publicUrl });
    const browser = openBrowser(rig);
    await browser.submit('/sign-in', { email: 'ana@example.org' });
    expect(rig.house.sentLinks[0]!.url).toContain(`${publicUrl}/sign-in/confirm?token=`);
    const confirmed = await browser.submit('/sign-in/confirm', { token: tokenOfLastMail(rig) });
    const [cookie = ''] = confirmed.headers.getSetCookie();
    await rig.close();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).toMatch(/Path=\//i);
    expect(/; Secure/i.test(cookie)).toBe(isSecure);
  });
});
