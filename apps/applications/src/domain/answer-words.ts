import type { AnswerFault } from './answers';

/** The sentence for whoever gave the answer. */
export function answerSentence({ rule, least, most }: Omit<AnswerFault, 'question'>): string {
  switch (rule) {
    case 'UNKNOWN_QUESTION':
      return 'The form does not ask this.';
    case 'ASKED_TWICE':
      return 'This is answered twice.';
    case 'MISSING':
      return 'This needs an answer.';
    case 'ONE_VALUE_ONLY':
      return 'This takes one answer.';
    case 'TOO_MANY_VALUES':
      return `This takes at most ${most} answers.`;
    case 'TOO_LONG':
      return `This may have at most ${most} characters.`;
    case 'CONTROL_CHARACTER':
      return 'This has a character in it that is no text.';
    case 'LINE_BREAK':
      return 'This must be one line.';
    case 'NOT_A_NUMBER':
    case 'OUT_OF_RANGE':
      return `This must be a whole number${rangeWords(least, most)}.`;
    case 'NOT_YES_OR_NO':
      return 'This must be yes or no.';
    case 'NOT_A_DATE':
      return 'This must be a date as 2021-09-30.';
    case 'UNKNOWN_OPTION':
      return 'This is none of the choices.';
    case 'UNKNOWN_TIME_ZONE':
      return 'There is no such time zone. An example is America/Chicago.';
    case 'NOT_AN_ADDRESS':
      return 'This is not an e-mail address.';
  }
}

function rangeWords(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return ` of at least ${least}`;
  return most === undefined ? '' : ` of at most ${most}`;
}
