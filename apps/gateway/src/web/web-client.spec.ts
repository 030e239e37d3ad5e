import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, signIn } from '../testing/browser';
import { startGatewayRig } from '../testing/gateway-rig';
import { loadWebClient } from './web-client';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'gateway-no-web-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('a web client that is not there', () => {
  it('leaves the gateway with its own pages, all of which work', async () => {
    expect(loadWebClient(folder)).toBeNull();
    const rig = await startGatewayRig({ WEB_FOLDER: folder });
    const browser = await signIn(rig, 'ana@example.org');
    expect((await browser.get('/')).text).toContain('Bookends');
    for (const gone of ['/home', '/assets/app-1.js', '/interest/leave?token=i.known'])
      expect((await openBrowser(rig).get(gone)).status).toBe(404);
    expect((await rig.ask({ query: '{ me }' })).data).toEqual({ me: null });
    await rig.close();
  });

  it.each(['nothing', '{', '{ "hash": 1 }'])('or only half, with %s for its documents, stops the start', (text) => {
    mkdirSync(join(folder, 'server'));
    writeFileSync(join(folder, 'server/respond.cjs'), 'exports.respond = async () => null;');
    if (text !== 'nothing') writeFileSync(join(folder, 'documents.json'), text);
    expect(() => loadWebClient(folder)).toThrow();
  });
});
