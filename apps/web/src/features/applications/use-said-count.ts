import { useEffect, useState } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { useTexts } from './texts';

/** How many are chosen, for whoever does not see the bar. */
export function useSaidCount(count: number | null): void {
  const say = useTexts();
  const announce = useAnnounce();
  const [last, setLast] = useState(count);
  useEffect(() => {
    if (count === last) return;
    setLast(count);
    announce(count === null ? say('chosenAll') : say('chosen', { count }));
  }, [count, last, announce, say]);
}
