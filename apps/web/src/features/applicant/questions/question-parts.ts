import type { Question } from '../sections';

/** What every kind of question is given. */
export interface QuestionProps {
  readonly question: Question;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly error: string | undefined;
  /** The page has said already that the match reads all of it. */
  readonly isSharingSaid: boolean;
}

/** The part of the page that a question stands in, for links of the error summary and the check page. */
export const placeOf = (key: string): string => `question-${key}`;

/** Puts the focus on the first control of a question. */
export function focusQuestion(key: string): void {
  const place = document.getElementById(placeOf(key));
  const control = place?.querySelector<HTMLElement>('input:checked, input, textarea, select');
  place?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
