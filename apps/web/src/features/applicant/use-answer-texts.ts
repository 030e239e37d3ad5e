import { useCallback } from 'react';
import { useDates } from '../../ui/dates';
import { answerTexts } from './answer-text';
import { useFormTexts } from './form-texts';
import type { Question } from './sections';

/** Writes answers as people read them. */
export function useAnswerTexts(): (question: Question, values: readonly string[]) => readonly string[] {
  const say = useFormTexts();
  const dates = useDates();
  return useCallback(
    (question, values) => answerTexts(question, values, { yes: say('yes'), no: say('no'), dates }),
    [say, dates],
  );
}
