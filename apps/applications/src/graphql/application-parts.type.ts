import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { ApplicationNextStepKind, ApplicationState, EligibilityRule, EligibilityStanding } from './application-enums';
import { CalendarDate } from './calendar-date';
import { QuestionType } from './form.type';

@ObjectType('Answer', { description: 'What somebody answered to one question.' })
export class AnswerType {
  @Field(() => QuestionType, { description: 'What was asked.' })
  question!: QuestionType;

  @Field(() => [String], {
    description: 'As it is sent: keys of options, `yes` or `no`, YYYY-MM-DD, a number, a text.',
  })
  values!: string[];

  @Field(() => [String], { description: 'As people read it: labels in place of keys.' })
  texts!: string[];
}

@ObjectType('EligibilityVerdict', { description: 'How one rule of the program stands for one application today.' })
export class EligibilityVerdictType {
  @Field(() => EligibilityRule, { description: 'The rule.' })
  rule!: string;

  @Field(() => EligibilityStanding, { description: 'How it stands.' })
  standing!: string;

  @Field(() => String, { description: 'The rule in a sentence.' })
  message!: string;

  @Field(() => String, { description: 'Key of the question that it is about.' })
  question!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'When the membership ends; null for other rules.' })
  membershipEndsOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Fewest that are allowed; null for rules without a number.' })
  least?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most that are allowed; null for rules without a number.' })
  most?: number | null;
}

@ObjectType('ApplicationStep', { description: 'A state that an application came to.' })
export class ApplicationStepType {
  @Field(() => ApplicationState, { description: 'The state.' })
  state!: string;

  @Field(() => GraphQLDateTime, { description: 'When it came to it.' })
  at!: Date;
}

@ObjectType('ApplicationNextStep', { description: 'What comes next for an application.' })
export class ApplicationNextStepType {
  @Field(() => ApplicationNextStepKind, { description: 'What.' })
  kind!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "By or on which day, in the program's zone; null when none is set.",
  })
  on!: string | null;
}

@ObjectType('Demographics', {
  description: 'What somebody said of themselves, on a page of its own. Read by them alone.',
})
export class DemographicsType {
  @Field(() => String, { nullable: true, description: 'In their own words; null when nothing was said.' })
  gender!: string | null;

  @Field(() => String, { nullable: true, description: 'In their own words; null when nothing was said.' })
  raceEthnicity!: string | null;
}
