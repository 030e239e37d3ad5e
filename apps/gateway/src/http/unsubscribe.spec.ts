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

  it.each(['R.unknown', '%3Cscript%3E', `R.${'x'.repeat(400)}`])('is not ours with the token %s', async (token) => {
    const tried = await openBrowser(rig).submit(`/unsubscribe/${token}`, {});
    expect(tried.status).toBe(404);
    expect(tried.text).not.toContain('<script');
  });
});
