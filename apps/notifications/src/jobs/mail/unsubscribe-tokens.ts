import { createTokens } from '@bookends/sealing';
import type { UnsubscribeChoice, UnsubscribeTokens } from '../../usecases/unsubscribe-choice';

const CHOICES: Readonly<Record<string, Pick<UnsubscribeChoice, 'kind' | 'hasAccount'>>> = {
  R: { kind: 'REMINDER', hasAccount: true },
  N: { kind: 'NEWS', hasAccount: true },
  I: { kind: 'NEWS', hasAccount: false },
};

/** Tokens over `R.<program>.<person>`, `N.<program>.<person>` or `I.<program>.<interest>`. */
export function createUnsubscribeTokens(secret: Buffer): UnsubscribeTokens {
  const tokens = createTokens(secret, 'unsubscribe');
  return {
    issue: ({ programId, readerId, kind, hasAccount }) =>
      tokens.issue([hasAccount ? kind[0] : 'I', programId, readerId].join('.')),
    read: (token) => {
      const [letter = '', programId = '', readerId = ''] = tokens.read(token)?.split('.') ?? [];
      const choice = CHOICES[letter];
      return choice ? { programId, readerId, ...choice } : null;
    },
  };
}
