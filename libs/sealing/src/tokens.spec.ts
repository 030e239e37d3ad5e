import { createTokens } from './tokens';

const secret = Buffer.alloc(32, 1);
const tokens = createTokens(secret, 'interest');

describe('tokens', () => {
  it('give back the text that they were issued for, in any process that holds the secret', () => {
    expect(createTokens(Buffer.alloc(32, 1), 'interest').read(tokens.issue('a.b'))).toBe('a.b');
  });

  it.each([
    ['another text under the same digest', tokens.issue('a').replace(/^a/, 'b')],
    ['one that was cut short', tokens.issue('a').slice(0, -1)],
    ['another purpose', createTokens(secret, 'unsubscribe').issue('a')],
    ['another secret', createTokens(Buffer.alloc(32, 2), 'interest').issue('a')],
    ['no digest', 'a'],
    ['nothing', ''],
  ])('are not read from %s', (_, token) => {
    expect(tokens.read(token)).toBeNull();
  });
});
