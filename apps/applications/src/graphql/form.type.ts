import { Field, Int, ObjectType } from 'type-graphql';
import type { Form } from '../domain/form';
import { EligibilityRule } from './application-enums';
import { ApplicationRole, QuestionKind } from './program-enums';

@ObjectType('QuestionOption', { description: 'An answer that can be chosen.' })
export class QuestionOptionType {
  @Field(() => String, { description: 'What is sent and kept.' })
  key!: string;

  @Field(() => String, { description: 'What people read, and what a file holds.' })
  label!: string;
}

@ObjectType('Question', { description: 'One thing that a form asks.' })
export class QuestionType {
  @Field(() => String, { description: 'Under which the answer is sent; also the name of its column in files.' })
  key!: string;

  @Field(() => String, { description: 'What people read.' })
  label!: string;

  @Field(() => QuestionKind, { description: 'What an answer is.' })
  kind!: string;

  @Field(() => Boolean, { description: 'Nothing is submitted without it.' })
  isRequired!: boolean;

  @Field(() => Boolean, { description: 'The counterpart reads the answer after the announcement.' })
  isShared!: boolean;

  @Field(() => [QuestionOptionType], { description: 'What can be chosen, in the order in which it is offered.' })
  options!: QuestionOptionType[];

  @Field(() => Int, { nullable: true, description: 'Least of a number; null when there is no limit.' })
  least!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Most of a number, or how many values; null when there is no limit.',
  })
  most!: number | null;

  @Field(() => Int, { description: 'Characters that a text may have.' })
  longest!: number;
}

@ObjectType('EligibilityRule', { description: 'A rule about who may take part, as it is told before anybody applies.' })
export class EligibilityRuleType {
  @Field(() => EligibilityRule, { description: 'Which rule.' })
  rule!: string;

  @Field(() => String, { description: 'The rule in a sentence, with the limits of the cycle.' })
  message!: string;
}

@ObjectType('Form', { description: 'What the applications of one side are asked in a cycle.' })
export class FormType {
  @Field(() => ApplicationRole, { description: 'The side that is asked.' })
  role!: string;

  @Field(() => Int, { description: 'Rises with every change of the questions.' })
  version!: number;

  @Field(() => [QuestionType], { description: 'The questions, in the order in which they are asked.' })
  questions!: QuestionType[];

  @Field(() => [EligibilityRuleType], { description: 'Who may apply on this side, rule by rule. For everybody.' })
  eligibilityRules!: EligibilityRuleType[];
}

export function toForm({ role, version, questions }: Form, eligibilityRules: EligibilityRuleType[]): FormType {
  const asked = questions.map((question) => ({ ...question, options: [...question.options] }));
  return { role, version, questions: asked, eligibilityRules };
}
