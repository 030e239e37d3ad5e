import type { AskSubgraph } from '../graph/ask-subgraph';

export interface SignInMail {
  readonly email: string;
  readonly url: string;
  readonly expiresAt: Date;
}

export type SendSignInLink = (mail: SignInMail) => Promise<void>;

/** Has notifications mail a sign-in link: kept sealed there, and wiped once it is sent. */
export function sendSignInLink(ask: AskSubgraph): SendSignInLink {
  return async ({ email, url, expiresAt }) => {
    await ask(SEND, { input: { email, url, expiresAt: expiresAt.toISOString() } });
  };
}

const SEND = `mutation SendSignInLink($input: SendSignInLinkInput!) {
  sendSignInLink(input: $input) { __typename }
}`;
