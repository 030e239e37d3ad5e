import { timingSafeEqual } from 'node:crypto';
import { deriveKey, keyedDigest } from '@bookends/sealing';
import type { UnsubscribeTokens } from '../../usecases/unsubscribe-choice';

const KINDS = { R: 'REMINDER', N: 'NEWS' } as const;

/** Tokens of the form `R.<program>.<person>.<digest>`, the digest under a key that is only for them. */
export function createUnsubscribeTokens(secret: Buffer): UnsubscribeTokens {
  const key = deriveKey(secret, 'unsubscribe');
  const signed = (text: string): string => `${text}.${keyedDigest(key, text)}`;
  return {
    issue: ({ programId, personId, kind }) => signed([kind[0], programId, personId].join('.')),
    read: (token) => {
      const [letter = '', programId = '', personId = ''] = token.split('.');
      const kind = KINDS[letter as keyof typeof KINDS];
      const isOurs = kind !== undefined && isSame(signed([letter, programId, personId].join('.')), token);
      return isOurs ? { programId, personId, kind } : null;
    },
  };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
