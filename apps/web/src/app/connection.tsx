import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { ClientEvents } from '../graph/client';

export interface ConnectionState {
  readonly isOut: boolean;
  readonly isSignedOut: boolean;
}

/** What the client learns about the endpoint and the session, for whoever shows it. */
export interface Connection {
  readonly events: ClientEvents;
  read(): ConnectionState;
  subscribe(listener: () => void): () => void;
  /** The reader says that they signed in again. */
  resume(): void;
}

export function createConnection(): Connection {
  let state: ConnectionState = { isOut: false, isSignedOut: false };
  const listeners = new Set<() => void>();
  const change = (next: Partial<ConnectionState>): void => {
    const changed = { ...state, ...next };
    if (changed.isOut === state.isOut && changed.isSignedOut === state.isSignedOut) return;
    state = changed;
    listeners.forEach((listener) => listener());
  };
  return {
    events: {
      onOutage: () => change({ isOut: true }),
      onAnswer: () => change({ isOut: false }),
      onSignedOut: () => change({ isSignedOut: true }),
    },
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume: () => change({ isSignedOut: false }),
  };
}

const ConnectionContext = createContext<Connection | null>(null);

export function ConnectionProvider({ connection, children }: { connection: Connection; children: ReactNode }) {
  return <ConnectionContext.Provider value={connection}>{children}</ConnectionContext.Provider>;
}

export function useConnection(): ConnectionState & Pick<Connection, 'resume'> {
  const connection = useContext(ConnectionContext);
  if (connection === null) throw new Error('useConnection stands outside of ConnectionProvider');
  const state = useSyncExternalStore(connection.subscribe, connection.read);
  return { ...state, resume: connection.resume };
}
