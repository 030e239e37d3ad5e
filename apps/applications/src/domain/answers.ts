import { ok, rejected, type Result } from '@bookends/result';
import { isLocalDate } from '@bookends/timeline';
import { isAddress, normaliseAddress } from './address';
import type { Question } from './question';
import { hasControlCharacter, hasLineBreak } from './plain-text';
import { isKnownTimeZone } from './time-zone';

/** Choices by their keys, dates as YYYY-MM-DD. A question without an answer has no entry. */
export type AnswerValue = string | number | boolean | readonly string[];
export type Answers = Readonly<Record<string, AnswerValue>>;

export const answerRules = [
  'UNKNOWN_QUESTION',
  'ASKED_TWICE',
  'MISSING',
  'ONE_VALUE_ONLY',
  'TOO_MANY_VALUES',
  'TOO_LONG',
  'CONTROL_CHARACTER',
  'LINE_BREAK',
  'NOT_A_NUMBER',
  'OUT_OF_RANGE',
  'NOT_YES_OR_NO',
  'NOT_A_DATE',
  'UNKNOWN_OPTION',
  'UNKNOWN_TIME_ZONE',
  'NOT_AN_ADDRESS',
] as const;
export type AnswerRule = (typeof answerRules)[number];

/** Which rule an answer breaks, and the limits that it was measured against. */
export interface AnswerFault {
  readonly question: string;
  readonly rule: AnswerRule;
  readonly least?: number;
  readonly most?: number;
}

type Parsed = Result<AnswerValue, Omit<AnswerFault, 'question'>>;
type Reader = (values: readonly string[], question: Question) => Parsed;

/** The answer that the given texts are, or the rule that they break. No text at all is no answer: null. */
export function readAnswer(question: Question, given: readonly string[]): Result<AnswerValue | null, AnswerFault> {
  const values = given.map((value) => value.replace(/\r\n/g, '\n').trim()).filter((value) => value !== '');
  if (values.length === 0) return ok(null);
  const isMany = question.kind === 'CHOICES' || question.kind === 'ADDRESSES';
  if (!isMany && values.length > 1) return rejected({ question: question.key, rule: 'ONE_VALUE_ONLY' });
  const parsed = readers[question.kind](values, question);
  return parsed.isOk ? parsed : rejected({ question: question.key, ...parsed.rejection });
}

/** The answer as texts that `readAnswer` reads back to the same; choices by their labels where `labelled`. */
export function writeAnswer(question: Question, value: AnswerValue | undefined, isLabelled: boolean): string[] {
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  const values = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  if (!isLabelled) return [...values];
  const labels = new Map(question.options.map((option) => [option.key, option.label]));
  return values.map((text) => labels.get(text) ?? text);
}

/** The required questions without an answer. */
export function missingAnswers(questions: readonly Question[], answers: Answers): readonly AnswerFault[] {
  return questions
    .filter(({ isRequired, key }) => isRequired && answers[key] === undefined)
    .map(({ key }) => ({ question: key, rule: 'MISSING' as const }));
}

const broken = (rule: AnswerRule, limits: { least?: number; most?: number } = {}): Parsed =>
  rejected({ rule, ...limits });

const readLine: Reader = ([value = ''], { longest }) => {
  if (hasLineBreak(value)) return broken('LINE_BREAK');
  return readText([value], { longest } as Question);
};

const readText: Reader = ([value = ''], { longest }) => {
  if (hasControlCharacter(value)) return broken('CONTROL_CHARACTER');
  return value.length > longest ? broken('TOO_LONG', { most: longest }) : ok(value);
};

const readNumber: Reader = ([value = ''], { least, most }) => {
  if (!/^-?\d{1,9}$/.test(value)) return broken('NOT_A_NUMBER', limitsOf(least, most));
  const number = Number(value);
  const isWithin = (least === null || number >= least) && (most === null || number <= most);
  return isWithin ? ok(number) : broken('OUT_OF_RANGE', limitsOf(least, most));
};

const readYesNo: Reader = ([value = '']) => {
  const word = value.toLowerCase();
  if (word === 'yes' || word === 'true') return ok(true);
  return word === 'no' || word === 'false' ? ok(false) : broken('NOT_YES_OR_NO');
};

const readDate: Reader = ([value = '']) => (isLocalDate(value) ? ok(value) : broken('NOT_A_DATE'));

const readChoice: Reader = ([value = ''], question) => {
  const key = optionKey(question, value);
  return key === undefined ? broken('UNKNOWN_OPTION') : ok(key);
};

/** Several choices keep the order in which they were given; one given twice counts once. */
const readChoices: Reader = (values, question) => {
  const keys = values.map((value) => optionKey(question, value));
  if (keys.some((key) => key === undefined)) return broken('UNKNOWN_OPTION');
  const once = [...new Set(keys as string[])];
  const { most } = question;
  return most !== null && once.length > most ? broken('TOO_MANY_VALUES', { most }) : ok(once);
};

const readTimeZone: Reader = ([value = '']) => (isKnownTimeZone(value) ? ok(value) : broken('UNKNOWN_TIME_ZONE'));

const readAddresses: Reader = (values, { most }) => {
  const addresses = [...new Set(values.map(normaliseAddress))];
  if (!addresses.every(isAddress)) return broken('NOT_AN_ADDRESS');
  return most !== null && addresses.length > most ? broken('TOO_MANY_VALUES', { most }) : ok(addresses);
};

const readers: Readonly<Record<Question['kind'], Reader>> = {
  LINE: readLine,
  TEXT: readText,
  NUMBER: readNumber,
  YES_NO: readYesNo,
  DATE: readDate,
  CHOICE: readChoice,
  CHOICES: readChoices,
  TIME_ZONE: readTimeZone,
  ADDRESSES: readAddresses,
};

/** An option by its key or by its label, whatever the case. */
function optionKey({ options }: Question, value: string): string | undefined {
  const word = value.toLowerCase();
  return options.find(({ key, label }) => key.toLowerCase() === word || label.toLowerCase() === word)?.key;
}

const limitsOf = (least: number | null, most: number | null): { least?: number; most?: number } => ({
  ...(least !== null && { least }),
  ...(most !== null && { most }),
});
