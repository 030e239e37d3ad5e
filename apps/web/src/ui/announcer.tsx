import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnouncerContext = createContext<(sentence: string) => void>(() => undefined);

/** The app's one live region: what happened without a change of page is said here. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [{ sentence, turn }, setSaid] = useState({ sentence: '', turn: 0 });
  const announce = useCallback((next: string) => setSaid((last) => ({ sentence: next, turn: last.turn + 1 })), []);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className="visually-hidden">
        <span key={turn}>{sentence}</span>
      </div>
    </AnnouncerContext.Provider>
  );
}

/** Says a sentence to screen readers, also the same one twice. */
export const useAnnounce = (): ((sentence: string) => void) => useContext(AnnouncerContext);
