import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus once something has come about that was not so when the page was opened: what was pressed is gone. */
export function useArrivalFocus<Element extends HTMLElement>(hasCome: boolean): RefObject<Element | null> {
  const element = useRef<Element>(null);
  const wasThere = useRef(hasCome);
  useEffect(() => {
    if (hasCome && !wasThere.current) element.current?.focus();
    wasThere.current = hasCome;
  }, [hasCome]);
  return element;
}
