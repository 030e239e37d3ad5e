import type { Credential } from './credential';
import type { KnownPerson } from './identify-person';
import { createViewers, type ViewersPorts } from './viewers';

const SESSION: Credential = { kind: 'session', cookie: 'bookends.session_token=abc' };
const TOKEN: Credential = { kind: 'token', secret: 'bookends_abc' };
const START = Date.parse('2021-10-01T12:00:00Z');

function setUp(person: Partial<KnownPerson> = {}) {
  const time = { ms: START };
  const asked: string[] = [];
  const ended: string[] = [];
  const known: KnownPerson = {
    personId: 'p-1',
    givenName: 'Ana',
    roles: [],
    isAdministrator: false,
    sessionsValidFrom: new Date(0),
    ...person,
  };
  const owner = { email: 'ana@example.org', createdAt: new Date(START) };
  const ports: ViewersPorts = {
    now: () => new Date(time.ms),
    identify: async (email) => {
      asked.push(email);
      return known;
    },
    sessions: {
      find: async () => ({ ...owner, sessionId: 's-1', userId: 'u-1' }),
      end: async (id) => void ended.push(id),
    },
    tokens: {
      find: async () => ({ ...owner, tokenId: 't-1', scopes: ['read'] }),
      revokeOutdated: async (id) => void ended.push(id),
    },
  };
  return { ports, time, asked, ended, viewers: createViewers(ports) };
}

describe('finding the viewer of a credential', () => {
  it('gives a session both scopes and a token its own', async () => {
    const { viewers } = setUp();
    expect((await viewers.find(SESSION))?.identity).toMatchObject({ personId: 'p-1', scopes: ['read', 'write'] });
    expect((await viewers.find(TOKEN))?.identity).toMatchObject({ personId: 'p-1', scopes: ['read'] });
  });

  it('asks once in two seconds for a credential, also when asked by many at once', async () => {
    const { viewers, time, asked } = setUp();
    await Promise.all([viewers.find(SESSION), viewers.find(SESSION)]);
    time.ms += 1_999;
    await viewers.find(SESSION);
    expect(asked).toHaveLength(1);
    time.ms += 1;
    await viewers.find(SESSION);
    expect(asked).toHaveLength(2);
  });

  it('keeps no answer that was on its way when it was told to forget', async () => {
    const { viewers, asked } = setUp();
    const early = viewers.find(SESSION);
    viewers.forget();
    await Promise.all([early, viewers.find(SESSION)]);
    expect(asked).toHaveLength(2);
  });

  it('does not keep a failure', async () => {
    const { ports } = setUp();
    const outages = [new Error('down')];
    const viewers = createViewers({
      ...ports,
      identify: async (email) => {
        const outage = outages.pop();
        if (outage) throw outage;
        return ports.identify(email);
      },
    });
    await expect(viewers.find(SESSION)).rejects.toThrow('down');
    expect(await viewers.find(SESSION)).not.toBeNull();
  });

  it.each([
    [SESSION, 's-1'],
    [TOKEN, 't-1'],
  ])('ends what is older than the sessions of the person may be: %j', async (credential, id) => {
    const { viewers, ended } = setUp({ sessionsValidFrom: new Date(START + 1) });
    expect(await viewers.find(credential)).toBeNull();
    expect(ended).toEqual([id]);
  });

  it('keeps a session that began at the very moment from which they are valid', async () => {
    const { viewers } = setUp({ sessionsValidFrom: new Date(START) });
    expect(await viewers.find(SESSION)).not.toBeNull();
  });
});
