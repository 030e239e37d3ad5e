import { createContext, useContext, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { SessionDocument, type SessionQuery } from './generated/graphql';

export type Session = SessionQuery;
export type Viewer = NonNullable<Session['viewer']>;

const SessionContext = createContext<Session | null>(null);

/** Gives everything below the session that was read once at the start; `children` appear when it is there. */
export function SessionProvider({
  children,
  waiting,
  failed,
}: {
  children: ReactNode;
  waiting: ReactNode;
  failed: (again: () => void) => ReactNode;
}) {
  const [{ data, error }, again] = useQuery({ query: SessionDocument });
  if (data) return <SessionContext.Provider value={data}>{children}</SessionContext.Provider>;
  return error ? failed(() => again({ requestPolicy: 'network-only' })) : waiting;
}

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
