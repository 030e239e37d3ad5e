import { z } from 'zod';
import type { AskSubgraph } from './ask-subgraph';

/** Ends the kind of letters that the token came under; false for a token that was never given out. */
export type DeclineLetters = (token: string) => Promise<boolean>;

export function declineLetters(ask: AskSubgraph): DeclineLetters {
  return async (token) => {
    const answer = await ask(DECLINE, { input: { token } });
    return answerShape.parse(answer['declineNotices']).userErrors.length === 0;
  };
}

const DECLINE = `mutation DeclineNotices($input: DeclineNoticesInput!) {
  declineNotices(input: $input) { userErrors { code } }
}`;

const answerShape = z.object({ userErrors: z.array(z.object({ code: z.string() })) });
