import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link to a part of this page leads there once the part is shown, also when it is followed a second time. */
export function useHashFocus(isShown: boolean): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash === '' || !isShown) return;
    const part = document.getElementById(hash.slice(1));
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }, [hash, key, isShown]);
}
