import { createContext, useContext } from 'react';
import { useQuery } from 'urql';
import { SessionDocument, type SessionQuery } from './generated/graphql';

export type Session = SessionQuery;
export type Viewer = NonNullable<Session['viewer']>;

const SessionContext = createContext<Session | null>(null);

/** The session, read once at the start; null until it is there. */
export function useReadSession(): { session: Session | null; hasFailed: boolean; again: () => void } {
  const [{ data, error }, again] = useQuery({ query: SessionDocument });
  return {
    session: data ?? null,
    hasFailed: !data && error !== undefined,
    again: () => again({ requestPolicy: 'network-only' }),
  };
}

/** Gives the session to everything below it that asks for one. */
export const SessionProvider = SessionContext.Provider;

/** Who looks and what they hold. Only below the SessionProvider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession stands outside of SessionProvider');
  return session;
}

/** The viewer, who is signed in: the gateway shows the app to nobody else. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (!viewer) throw new Error('nobody is signed in');
  return viewer;
}

/** The program's time at the start of the session, in a demo that of its clock. */
export const useNow = (): Date => new Date(useSession().demoClock.now);

export const holds = (session: Session, role: Viewer['roles'][number]['role']): boolean =>
  session.viewer?.roles.some((grant) => grant.role === role) ?? false;
