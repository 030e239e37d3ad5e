import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { documentHash } from './document-hash';

export interface Live<Answer> {
  /** The latest answer; undefined until the first. */
  readonly data: Answer | undefined;
  /** The stream is cut and is being opened again. */
  readonly isInterrupted: boolean;
}

const NOTHING_YET: Live<never> = { data: undefined, isInterrupted: false };

/**
 * A query whose answer arrives again whenever it changes, over server-sent events. Nothing is asked while `isPaused`. The
 * browser opens a cut stream again by itself.
 */
export function useLive<Answer, Variables extends object>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
  isPaused = false,
): Live<Answer> {
  const [live, setLive] = useState<Live<Answer>>(NOTHING_YET);
  const address = liveAddress(document, variables);
  useEffect(() => {
    if (isPaused) return;
    const source = new EventSource(address);
    source.addEventListener('next', (event: MessageEvent<string>) => {
      const { data } = JSON.parse(event.data) as { data?: Answer };
      if (data) setLive({ data, isInterrupted: false });
    });
    source.addEventListener('error', () => setLive((last) => ({ ...last, isInterrupted: true })));
    return () => {
      source.close();
      setLive(NOTHING_YET);
    };
  }, [address, isPaused]);
  return live;
}

function liveAddress(document: object, variables: object): string {
  const words = new URLSearchParams({ hash: documentHash(document), variables: JSON.stringify(variables) });
  return `/graphql/live?${words}`;
}
