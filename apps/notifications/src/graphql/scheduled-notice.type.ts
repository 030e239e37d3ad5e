import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { ruleOf } from '../domain/default-program';
import { letterOf } from '../domain/letters/letter-of';
import { variablesOf } from '../domain/letter-variables';
import { isDeclinable, type NoticeKind, type NoticeTemplate } from '../domain/notice-rule';
import type { ScheduleDate, ScheduleEntry } from '../usecases/notice-reads';
import { dateStateEnum, noticeKindEnum } from './notice-enums';
import { noticeTemplateEnum } from './notice-template.enum';

@ObjectType({ description: 'A day on which a notice is due in a cycle.' })
export class NoticeDate {
  @Field(() => GraphQLDate, { description: 'The day where the program is.' })
  on!: string;

  @Field(() => GraphQLDateTime, { description: 'The moment: 09:00 of that day.' })
  dueAt!: Date;

  @Field(() => dateStateEnum, { description: 'What became of it.' })
  state!: ScheduleDate['state'];

  @Field(() => Int, { description: 'For how many matches or goal sheets it is this day; 1 for a date of the cycle.' })
  count!: number;
}

@ObjectType({ description: 'The words of a notice in a cycle.' })
export class NoticeLetter {
  @Field(() => String, { description: 'Subject line, a Liquid template.' })
  subject!: string;

  @Field(() => String, { description: 'Body, a Liquid template in plain paragraphs; `[Label](address)` is a button.' })
  body!: string;

  @Field(() => Boolean, { description: 'These are the built-in words: nobody has written others for this cycle.' })
  isBuiltIn!: boolean;

  @Field(() => Int, { description: 'Rises with every edit; 0 for the built-in words.' })
  version!: number;

  @Field(() => [String], { description: 'The variables that it may use.' })
  variables!: readonly string[];
}

@ObjectType({ description: 'A notice in the schedule of a cycle: what causes it, for whom, and in which words.' })
export class ScheduledNotice {
  @Field(() => noticeTemplateEnum, { description: 'Which notice.' })
  template!: NoticeTemplate;

  @Field(() => noticeKindEnum, { description: 'Why it is written.' })
  kind!: NoticeKind;

  @Field(() => Boolean, { description: 'Its reader can decline it.' })
  isDeclinable!: boolean;

  @Field(() => Boolean, { description: 'It is sent in this cycle.' })
  isOn!: boolean;

  @Field(() => [NoticeDate], { description: 'Its days, in order. Empty for one that an event causes.' })
  dates!: readonly NoticeDate[];

  @Field(() => NoticeLetter, { description: 'Its words in this cycle.' })
  letter!: NoticeLetter;

  // Not in the schema by itself: for the resolver that counts the audience.
  cycleId!: string;
}

export function toScheduledNotice(cycleId: string, { template, isOn, text, dates }: ScheduleEntry): ScheduledNotice {
  const { kind } = ruleOf(template);
  const { subject, body } = text ?? letterOf(template);
  const variables = variablesOf(template);
  const letter = { subject, body, isBuiltIn: text === null, version: text?.version ?? 0, variables };
  return { cycleId, template, kind, isDeclinable: isDeclinable(kind), isOn, dates, letter };
}
