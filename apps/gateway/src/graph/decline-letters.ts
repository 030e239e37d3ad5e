import { z } from 'zod';
import type { AskSubgraph } from './ask-subgraph';

/** Ends the kind of letters that the token came under; false for a token that was never given out. */
export type DeclineLetters = (token: string) => Promise<boolean>;

export const declineLetters = (askNotifications: AskSubgraph): DeclineLetters =>
  byToken(askNotifications, 'declineNotices', DECLINE);

/** Erases the address to which the letter with the token went. */
export const leaveInterestList = (askApplications: AskSubgraph): DeclineLetters =>
  byToken(askApplications, 'leaveInterestList', LEAVE);

function byToken(ask: AskSubgraph, operation: string, document: string): DeclineLetters {
  return async (token) => {
    const answer = await ask(document, { input: { token } });
    return answerShape.parse(answer[operation]).userErrors.length === 0;
  };
}

const DECLINE = `mutation DeclineNotices($input: DeclineNoticesInput!) {
  declineNotices(input: $input) { userErrors { code } }
}`;

const LEAVE = `mutation LeaveInterestList($input: LeaveInterestListInput!) {
  leaveInterestList(input: $input) { userErrors { code } }
}`;

const answerShape = z.object({ userErrors: z.array(z.object({ code: z.string() })) });
