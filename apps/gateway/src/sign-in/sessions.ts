import type { Auth } from './auth';
import type { Cookies } from './links';

export interface Session {
  readonly sessionId: string;
  readonly userId: string;
  readonly email: string;
  readonly createdAt: Date;
}

export interface Sessions {
  /** The session of a Cookie header; null when there is none, or it is over. */
  find(cookie: string): Promise<Session | null>;
  /** The session is over in the database, whoever still holds its cookie. */
  end(sessionId: string): Promise<void>;
  /** Ends the session of the header, if any; the cookies to send tell the browser to forget it. */
  signOut(cookie: string): Promise<Cookies>;
  /** The account of an address, made when there is none. */
  accountOf(email: string): Promise<string>;
}

export function createSessions(auth: Auth, endSession: (sessionId: string) => Promise<unknown>): Sessions {
  return {
    find: async (cookie) => {
      const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
      if (!found) return null;
      const { session, user } = found;
      return { sessionId: session.id, userId: user.id, email: user.email, createdAt: new Date(session.createdAt) };
    },
    end: async (sessionId) => void (await endSession(sessionId)),
    signOut: async (cookie) => {
      const answer = await auth.api.signOut({ headers: new Headers({ cookie }), asResponse: true });
      return answer.headers.getSetCookie();
    },
    accountOf: async (address) => {
      const email = address.toLowerCase();
      const { internalAdapter } = await auth.$context;
      const known = await internalAdapter.findUserByEmail(email);
      if (known) return known.user.id;
      const made = await internalAdapter.createUser({ email, emailVerified: true, name: '' }, { method: 'magic-link' });
      return made.id;
    },
  };
}
