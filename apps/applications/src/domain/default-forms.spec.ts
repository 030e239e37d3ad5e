import { menteeQuestions, mentorQuestions } from './default-forms';
import type { Question } from './question';

/** What the files of the cycle of 2021 ask of an applicant; who they are and their demographics stand apart. */
const columns = [
  'region',
  'time_zone',
  'employer',
  'library_type',
  'languages',
  'contact_modes',
  'evenings',
  'same_region',
  'same_library_type',
  'similar_background',
  'do_not_match',
  'agreed_to_code_of_conduct',
  'over_18',
  'years_in_field',
  'topics',
  'member_number',
  'membership_ends',
  'funding_requested',
  'statement',
];
const keysOf = (questions: readonly Question[]) => questions.map(({ key }) => key);
const having = (questions: readonly Question[], trait: (question: Question) => boolean) =>
  keysOf(questions.filter(trait)).sort();

describe.each([
  ['mentors', mentorQuestions, [...columns, 'capacity']],
  ['mentees', menteeQuestions, columns],
] as const)('the built-in form of %s', (_, questions, asked) => {
  it('asks for every column of the files, each once, and for no demographics', () => {
    expect(keysOf(questions).sort()).toEqual([...asked].sort());
  });

  it('offers choices exactly where one chooses, each under a key of its own', () => {
    for (const { kind, options } of questions) {
      expect(options.length > 0).toBe(kind === 'CHOICE' || kind === 'CHOICES');
      expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
    }
  });

  it('shares what helps two people to begin, and never wishes, membership or the do-not-match list', () => {
    const shared = having(questions, ({ isShared }) => isShared);
    expect(shared).toEqual(
      [
        'contact_modes',
        'employer',
        'evenings',
        'languages',
        'library_type',
        'region',
        'statement',
        'time_zone',
        'topics',
        'years_in_field',
      ].sort(),
    );
  });

  it('hides from a blind reviewer what tells who it is, or is none of their business', () => {
    const hidden = having(questions, ({ isHiddenInReview }) => isHiddenInReview);
    expect(hidden).toEqual(['do_not_match', 'employer', 'funding_requested', 'member_number', 'similar_background']);
  });
});

it('a topic with a comma in its name is one topic', () => {
  const topics = mentorQuestions.find(({ key }) => key === 'topics')!;
  expect(topics.options).toHaveLength(20);
  expect(topics.options).toContainEqual({
    key: 'equity_diversity_and_inclusion',
    label: 'Equity, diversity and inclusion',
  });
});

it('a mentor offers from one to five places', () => {
  expect(mentorQuestions.find(({ key }) => key === 'capacity')).toMatchObject({ kind: 'NUMBER', least: 1, most: 5 });
});
