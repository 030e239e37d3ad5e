import type { SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';

/** The goals are the mentee's: the question why one matters is put to them, or about them. */
export function useRelevantLabel({ side, name }: Pick<SeenSheet, 'side' | 'name'>): string {
  const say = useGoalTexts();
  return side === 'MENTOR' ? say('relevant_MENTOR', { name }) : say('relevant');
}
