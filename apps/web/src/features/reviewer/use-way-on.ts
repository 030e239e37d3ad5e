import { useNavigate } from 'react-router';
import { useAnnounce } from '../../ui/announcer';
import type { Saved } from './saved-note';
import { useTexts } from './texts';
import { pathOf } from './use-queue';

export interface ReviewQueue {
  readonly nextAfter: (leaving: string | null) => string | null;
  readonly skip: (id: string) => void;
  readonly isOnlySkippedLeft: boolean;
  readonly open: readonly string[];
}

/** The ways to the next application: after a review, and past one. */
export function useWayOn(id: string, cycleId: string, queue: ReviewQueue) {
  const say = useTexts();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const goOn = (sentence: string, saved?: Saved): void => {
    const next = queue.nextAfter(id);
    announce(sentence);
    void navigate(pathOf(cycleId, next === id ? null : next), { state: saved && { saved } });
  };
  const skip = (): void => {
    queue.skip(id);
    const next = queue.nextAfter(id);
    announce(say(next === id ? 'onlySkipped' : 'skipped'));
    if (next !== id) void navigate(pathOf(cycleId, next));
  };
  return { goOn, skip };
}
