import type { CycleForms } from '../program/load-program';

type Question = CycleForms['forms'][number]['questions'][number];

/** How long one answer takes, by its kind: a click or a line, several clicks, a text to think about. */
const SECONDS: Readonly<Record<Question['kind'], number>> = {
  LINE: 20,
  NUMBER: 15,
  YES_NO: 10,
  DATE: 20,
  CHOICE: 15,
  CHOICES: 40,
  TIME_ZONE: 15,
  ADDRESSES: 30,
  TEXT: 240,
};

/** About how many minutes the questions take together, in steps that nobody takes for a promise. */
export function minutesFor(questions: readonly Pick<Question, 'kind'>[]): number {
  const minutes = questions.reduce((sum, { kind }) => sum + SECONDS[kind], 0) / 60;
  return minutes > 15 ? Math.ceil(minutes / 5) * 5 : Math.max(1, Math.ceil(minutes));
}
