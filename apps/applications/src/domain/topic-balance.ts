import type { ApplicationRole } from './applicant-facts';
import type { Question, QuestionOption } from './question';

/** How often a topic is offered and wanted. */
export interface TopicDemand {
  readonly topic: string;
  readonly mentors: number;
  /** How many mentees these mentors would take. */
  readonly places: number;
  readonly mentees: number;
}

/** A topic that can be chosen, with supply and demand. */
export interface TopicBalance extends QuestionOption {
  readonly mentors: number;
  readonly places: number;
  readonly mentees: number;
}

/** Every topic that either side can choose, once, in the order in which it is offered; zeros where nobody chose it. */
export function topicBalance(
  questions: Readonly<Record<ApplicationRole, readonly Question[]>>,
  demand: readonly TopicDemand[],
): readonly TopicBalance[] {
  const known = new Map(demand.map((of) => [of.topic, of]));
  const labels = new Map<string, string>();
  for (const { key, label } of [...topicsOf(questions.MENTOR), ...topicsOf(questions.MENTEE)])
    if (!labels.has(key)) labels.set(key, label);
  return [...labels].map(([key, label]) => {
    const { mentors, places, mentees } = known.get(key) ?? { mentors: 0, places: 0, mentees: 0 };
    return { key, label, mentors, places, mentees };
  });
}

const topicsOf = (questions: readonly Question[]): readonly QuestionOption[] =>
  questions.find(({ key }) => key === 'topics')?.options ?? [];
