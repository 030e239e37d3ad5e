import { missingAnswers, readAnswer, writeAnswer } from './answers';
import { mentorQuestions } from './default-forms';

const question = (key: string) => mentorQuestions.find((one) => one.key === key)!;

describe('an answer', () => {
  it.each<[string, string[], unknown]>([
    [
      'topics',
      ['storytime', ' Equity, Diversity and Inclusion ', 'Storytime'],
      ['storytime', 'equity_diversity_and_inclusion'],
    ],
    ['region', ['South Central'], 'south_central'],
    ['capacity', [' 3 '], 3],
    ['evenings', ['Yes'], true],
    ['membership_ends', ['2022-08-31'], '2022-08-31'],
    ['time_zone', ['America/Chicago'], 'America/Chicago'],
    ['do_not_match', ['A@Example.org', 'a@example.org'], ['a@example.org']],
    ['statement', ['two\r\nlines'], 'two\nlines'],
    ['statement', ['  '], null],
    ['topics', [], null],
  ])('to %s given as %p is %p, and reads back to the same', (key, values, expected) => {
    expect(readAnswer(question(key), values)).toEqual({ isOk: true, value: expected });
    if (expected === null) return;
    for (const isLabelled of [true, false]) {
      const written = writeAnswer(question(key), expected as never, isLabelled);
      expect(readAnswer(question(key), written)).toEqual({ isOk: true, value: expected });
    }
  });

  it.each<[string, string[], string]>([
    ['topics', ['juggling'], 'UNKNOWN_OPTION'],
    ['region', ['midwest', 'pacific'], 'ONE_VALUE_ONLY'],
    ['capacity', ['two'], 'NOT_A_NUMBER'],
    ['capacity', ['1.5'], 'NOT_A_NUMBER'],
    ['capacity', ['0x2'], 'NOT_A_NUMBER'],
    ['capacity', ['6'], 'OUT_OF_RANGE'],
    ['capacity', ['99999999999999'], 'NOT_A_NUMBER'],
    ['evenings', ['si'], 'NOT_YES_OR_NO'],
    ['membership_ends', ['31.08.2022'], 'NOT_A_DATE'],
    ['membership_ends', ['2022-02-29'], 'NOT_A_DATE'],
    ['time_zone', ['Central'], 'UNKNOWN_TIME_ZONE'],
    ['do_not_match', ['me'], 'NOT_AN_ADDRESS'],
    ['employer', ['a\nb'], 'LINE_BREAK'],
    ['employer', ['a\u0000b'], 'CONTROL_CHARACTER'],
    ['statement', ['a'.repeat(4_001)], 'TOO_LONG'],
  ])('to %s given as %p breaks %s', (key, values, rule) => {
    expect(readAnswer(question(key), values)).toMatchObject({ isOk: false, rejection: { question: key, rule } });
  });

  it('is missing where one is required', () => {
    const required = mentorQuestions.filter(({ isRequired }) => isRequired).map(({ key }) => key);
    expect(missingAnswers(mentorQuestions, {}).map(({ question: key }) => key)).toEqual(required);
    expect(missingAnswers(mentorQuestions, { capacity: 1 })).toHaveLength(required.length - 1);
  });
});
