import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../ui/announcer';
import type { FullRun } from './record-tab';
import { useRunTexts } from './run-texts';
import { isUnderWay } from './runs';

/** Says that a run that was seen at work is computed. */
export function useRunArrival(run: FullRun | null | undefined): void {
  const say = useRunTexts();
  const announce = useAnnounce();
  const wasUnderWay = useRef(false);
  useEffect(() => {
    if (!run) return;
    if (wasUnderWay.current && run.summary)
      announce(say('computed', { placed: run.summary.placed, mentees: run.summary.mentees }));
    wasUnderWay.current = isUnderWay(run);
  }, [run, announce, say]);
}
