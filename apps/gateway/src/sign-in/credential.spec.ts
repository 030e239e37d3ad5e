import { digestOfCredential, readCredential } from './credential';

const secret = `bookends_${'a'.repeat(43)}`;

describe('the credential of a request', () => {
  it.each([
    [{}, null],
    [{ cookie: 'theme=dark; other.session_token=x' }, null],
    [{ cookie: 'theme=dark; bookends.session_token=abc' }, { kind: 'session', cookie: 'bookends.session_token=abc' }],
    [
      { cookie: '__Secure-bookends.session_token=abc' },
      { kind: 'session', cookie: '__Secure-bookends.session_token=abc' },
    ],
    [{ authorization: `Bearer ${secret}` }, { kind: 'token', secret }],
    [
      { authorization: `bearer ${secret}`, cookie: 'bookends.session_token=abc' },
      { kind: 'token', secret },
    ],
    [{ authorization: 'Bearer short' }, { kind: 'malformed' }],
    [{ authorization: '' }, { kind: 'malformed' }],
  ])('of %j is %j', (headers, credential) => {
    expect(readCredential(headers)).toEqual(credential);
  });

  it('cannot be told from its digest, and tells tokens from cookies', () => {
    const digest = digestOfCredential({ kind: 'token', secret });
    expect(digest).not.toContain(secret.slice(9));
    expect(digestOfCredential({ kind: 'session', cookie: secret })).not.toBe(digest);
  });
});
