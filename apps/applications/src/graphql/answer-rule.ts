import type { AnswerRule as Rule } from '../domain/answers';
import { describedEnum } from './described-enum';

export const AnswerRule = describedEnum<Rule>('AnswerRule', 'A rule that an answer can break.', {
  UNKNOWN_QUESTION: 'The form does not ask this.',
  ASKED_TWICE: 'It is answered twice in one request.',
  MISSING: 'The question is required.',
  ONE_VALUE_ONLY: 'The question takes one value.',
  TOO_MANY_VALUES: 'The question takes at most `most` values.',
  TOO_LONG: 'The text has more than `most` characters.',
  CONTROL_CHARACTER: 'The text has a character in it that is no text.',
  LINE_BREAK: 'The text must be one line.',
  NOT_A_NUMBER: 'The value is no whole number.',
  OUT_OF_RANGE: 'The number is outside `least` to `most`.',
  NOT_YES_OR_NO: 'The value is neither `yes` nor `no`.',
  NOT_A_DATE: 'The value is no day, as 2021-09-30.',
  UNKNOWN_OPTION: 'The value is none of the options.',
  UNKNOWN_TIME_ZONE: 'The value is no zone of the IANA database.',
  NOT_AN_ADDRESS: 'The value is no e-mail address.',
});
