import { openBrowser } from '../testing/browser';
import { startGatewayRig, type GatewayRig } from '../testing/gateway-rig';

describe('the address under a letter', () => {
  let rig: GatewayRig;
  beforeAll(async () => {
    rig = await startGatewayRig();
  });
  afterAll(() => rig.close());

  it('declines nothing when it is only opened', async () => {
    const opened = await openBrowser(rig).get('/unsubscribe/R.known');
    expect(opened.status).toBe(200);
    expect(opened.text).toContain('action="/unsubscribe/R.known"');
    expect(rig.house.declined).toEqual([]);
  });

  it('declines at one click of a mail program, from another site and without a cookie', async () => {
    const clicked = await fetch(`${rig.url}/unsubscribe/R.known`, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    });
    expect(clicked.status).toBe(200);
    expect(rig.house.declined).toEqual(['R.known']);
  });

  it('leaves the interest list at one click, in the same way', async () => {
    const click = (token: string) =>
      fetch(`${rig.url}/interest/leave?token=${token}`, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      });
    expect((await click('i.known')).status).toBe(200);
    expect(rig.house.declined).toContain('i.known');
    const form = await openBrowser(rig).submit('/interest/leave?token=i.known', {});
    expect([form.status, rig.house.declined.filter((token) => token === 'i.known').length]).toEqual([404, 1]);
    for (const token of ['i.unknown', '%3Cscript%3E', '']) expect((await click(token)).status).toBe(404);
  });

  it.each(['R.unknown', '%3Cscript%3E', `R.${'x'.repeat(400)}`])('is not ours with the token %s', async (token) => {
    const tried = await openBrowser(rig).submit(`/unsubscribe/${token}`, {});
    expect(tried.status).toBe(404);
    expect(tried.text).not.toContain('<script');
  });
});
