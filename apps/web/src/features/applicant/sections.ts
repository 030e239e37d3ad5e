import type { Bare } from '../../graph/bare';
import type { ApplicationCycleFragment } from './generated/graphql';

export type Form = Bare<ApplicationCycleFragment['forms'][number]>;
export type Question = Form['questions'][number];
/** Values of the answers by the key of their question; none is no answer. */
export type AnswerValues = Readonly<Record<string, readonly string[]>>;

/** What a form asks, by topic: one topic is one page. What no topic names is asked on a last page of its own. */
const TOPICS = {
  hopes: ['topics', 'capacity', 'statement'],
  background: ['region', 'time_zone', 'employer', 'library_type', 'years_in_field'],
  talking: ['languages', 'contact_modes', 'evenings'],
  wishes: ['same_region', 'same_library_type', 'similar_background', 'do_not_match'],
  membership: ['member_number', 'membership_ends', 'funding_requested'],
  more: [],
  promises: ['agreed_to_code_of_conduct', 'over_18'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SectionKey = keyof typeof TOPICS;

export interface Section {
  readonly key: SectionKey;
  readonly questions: readonly Question[];
}

export function sectionsOf(questions: readonly Question[]): readonly Section[] {
  const topicOf = new Map<string, SectionKey>();
  for (const [topic, keys] of Object.entries(TOPICS)) for (const key of keys) topicOf.set(key, topic as SectionKey);
  return (Object.keys(TOPICS) as SectionKey[])
    .map((key) => ({ key, questions: questions.filter((asked) => (topicOf.get(asked.key) ?? 'more') === key) }))
    .filter((section) => section.questions.length > 0);
}

/** The match reads every answer of it. */
export const isAllShared = ({ questions }: Section): boolean => questions.every(({ isShared }) => isShared);

/** `attention`: all is answered, and a rule of the program does not allow it. `optional`: nothing has to be said. */
export type SectionState = 'todo' | 'started' | 'done' | 'attention' | 'optional';

export interface Standing {
  readonly values: AnswerValues;
  /** Keys of the questions whose answers break a rule of the program today. */
  readonly failing: readonly string[];
}

export const isAnswered = (values: AnswerValues, { key }: Pick<Question, 'key'>): boolean =>
  values[key]?.some((value) => value.trim() !== '') ?? false;

export const missingIn = (section: Section, values: AnswerValues): readonly Question[] =>
  section.questions.filter((question) => question.isRequired && !isAnswered(values, question));

export function stateOf(section: Section, { values, failing }: Standing): SectionState {
  const failed = section.questions.filter(({ key }) => failing.includes(key));
  const isOpen = missingIn(section, values).length > 0 || failed.some((question) => !isAnswered(values, question));
  const isBegun = section.questions.some((question) => isAnswered(values, question));
  if (isOpen) return isBegun ? 'started' : 'todo';
  if (failed.length > 0) return 'attention';
  return isBegun ? 'done' : 'optional';
}

/** How many of the sections that need something have it. */
export function progressOf(sections: readonly Section[], standing: Standing) {
  const needed = sections.filter(({ questions }) =>
    questions.some(({ key, isRequired }) => isRequired || standing.failing.includes(key)),
  );
  const done = needed.filter((section) => stateOf(section, standing) === 'done').length;
  return { done, needed: needed.length };
}

/** The section after this one; null after the last. */
export function sectionAfter(sections: readonly Section[], key: SectionKey): SectionKey | null {
  return sections[sections.findIndex((section) => section.key === key) + 1]?.key ?? null;
}

/** A value for every question of the form. */
export function valuesOf(
  questions: readonly Question[],
  answers: readonly { readonly question: { readonly key: string }; readonly values: readonly string[] }[],
): AnswerValues {
  const given = new Map(answers.map(({ question, values }) => [question.key, values]));
  return Object.fromEntries(questions.map(({ key }) => [key, given.get(key) ?? []]));
}
