import { createTokens } from '@bookends/sealing';
import type { UnsubscribeChoice, UnsubscribeTokens } from '../../usecases/unsubscribe-choice';

const KINDS: Readonly<Record<string, UnsubscribeChoice['kind']>> = { R: 'REMINDER', N: 'NEWS' };

/** Tokens over `R.<program>.<person>` or `N.<program>.<person>`. */
export function createUnsubscribeTokens(secret: Buffer): UnsubscribeTokens {
  const tokens = createTokens(secret, 'unsubscribe');
  return {
    issue: ({ programId, personId, kind }) => tokens.issue([kind[0], programId, personId].join('.')),
    read: (token) => {
      const [letter = '', programId = '', personId = ''] = tokens.read(token)?.split('.') ?? [];
      const kind = KINDS[letter];
      return kind ? { programId, personId, kind } : null;
    },
  };
}
