import type { Problem } from '../../ui/autosave/autosave-state';
import { missingIn, type AnswerValues, type Section } from './sections';

/** What is wrong with each question of a section: what the endpoint refused, and, once asked for, what is missing. */
export function errorsIn(
  section: Section,
  {
    values,
    problems,
    isAsked,
    needsAnswer,
  }: {
    readonly values: AnswerValues;
    readonly problems: readonly Problem[];
    readonly isAsked: boolean;
    readonly needsAnswer: string;
  },
): ReadonlyMap<string, string> {
  const missing = isAsked ? missingIn(section, values).map(({ key }) => [key, needsAnswer] as const) : [];
  const refused = section.questions.flatMap(({ key }) => {
    const problem = problems.find(({ field }) => field === key);
    return problem ? [[key, problem.message] as const] : [];
  });
  return new Map([...missing, ...refused]);
}
