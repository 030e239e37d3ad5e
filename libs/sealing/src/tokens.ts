import { timingSafeEqual } from 'node:crypto';
import { deriveKey, keyedDigest } from './sealer';

/** Short texts, as ids, that come back from outside and are known to be ours. They are readable, and do not expire. */
export interface Tokens {
  issue(text: string): string;
  /** The text; null for a token that was not issued under this secret for this purpose. */
  read(token: string): string | null;
}

/** Tokens of the form `<text>.<digest>`: whoever holds the secret can read them, in any process. */
export function createTokens(secret: Buffer, purpose: string): Tokens {
  const key = deriveKey(secret, purpose);
  const issue = (text: string): string => `${text}.${keyedDigest(key, text)}`;
  return {
    issue,
    read: (token) => {
      const text = token.slice(0, Math.max(0, token.lastIndexOf('.')));
      return isSame(issue(text), token) ? text : null;
    },
  };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
