import type { Auth, DeliverLink } from './auth';

/** The cookies that a browser has to keep, as Set-Cookie lines. */
export type Cookies = readonly string[];

export interface Links {
  /** Makes a link for the address and hands it to `deliver`. Nothing tells whether the address is known. */
  issue(email: string, deliver: DeliverLink): Promise<void>;
  /** Uses a link up and starts a session; null when it is unknown, old or used. Of two at a time, one wins. */
  redeem(token: string): Promise<Cookies | null>;
}

export function createLinks(auth: Auth): Links {
  return {
    issue: async (email, deliver) => {
      await auth.api.signInMagicLink({
        body: { email: email.toLowerCase(), metadata: { deliver } },
        headers: new Headers(),
      });
    },
    redeem: async (token) => {
      const answer = await auth.api.magicLinkVerify({
        query: { token },
        headers: new Headers(),
        asResponse: true,
      });
      return answer.status === 200 ? answer.headers.getSetCookie() : null;
    },
  };
}
