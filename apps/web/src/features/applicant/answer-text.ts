import type { Dates } from '../../ui/dates';
import type { Question } from './sections';

export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  readonly dates: Pick<Dates, 'day'>;
}

/** An answer as people read it, one text a line; empty for none. */
export function answerTexts(
  { kind, options }: Question,
  values: readonly string[],
  { yes, no, dates }: AnswerWords,
): readonly string[] {
  const given = values.filter((value) => value.trim() !== '');
  switch (kind) {
    case 'YES_NO':
      return given.map((value) => (value === 'yes' ? yes : no));
    case 'DATE':
      return given.map((value) => (/^\d{4}-\d\d-\d\d$/.test(value) ? dates.day(value) : value));
    case 'TIME_ZONE':
      return given.map((value) => value.replaceAll('_', ' '));
    case 'CHOICE':
    case 'CHOICES':
      return given.map((value) => options.find(({ key }) => key === value)?.label ?? value);
    default:
      return given;
  }
}

/** "I agree …" is said, not asked: one box to tick. */
export const isPromise = ({ kind, label }: Question): boolean => kind === 'YES_NO' && !label.trimEnd().endsWith('?');
