import type { Bare } from '../../graph/bare';
import type { EarlierAnswersQuery } from './generated/graphql';
import { isAnswered, valuesOf, type AnswerValues, type Question } from './sections';

export interface EarlierAnswers {
  /** The cycle in which they were given. */
  readonly cycleName: string;
  readonly values: AnswerValues;
}

type Application = Bare<EarlierAnswersQuery['myApplications'][number]>;

/**
 * What the same person answered to the same side before, for the questions that have no answer yet: the latest of their
 * other applications. Promises are made anew, and choices that are not offered any more are left out.
 */
export function earlierAnswers(
  applications: readonly Application[],
  own: { readonly id: string; readonly role: Application['role'] },
  asked: {
    readonly questions: readonly Question[];
    readonly values: AnswerValues;
    isPromise(question: Question): boolean;
  },
): EarlierAnswers | null {
  const earlier = applications.find(
    ({ id, role, answers }) => id !== own.id && role === own.role && answers.length > 0,
  );
  if (!earlier) return null;
  const given = valuesOf(asked.questions, earlier.answers);
  const open = asked.questions.filter((question) => !asked.isPromise(question) && !isAnswered(asked.values, question));
  const values = Object.fromEntries(
    open.map((question) => [question.key, stillOffered(question, given[question.key] ?? [])] as const),
  );
  const useful = Object.fromEntries(Object.entries(values).filter(([, texts]) => texts.length > 0));
  return Object.keys(useful).length > 0 ? { cycleName: earlier.cycle?.name ?? '', values: useful } : null;
}

function stillOffered({ options }: Question, values: readonly string[]): readonly string[] {
  if (options.length === 0) return values;
  return values.filter((value) => options.some(({ key }) => key === value));
}
