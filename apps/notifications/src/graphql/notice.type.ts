import { connectionOf } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ruleOf } from '../domain/default-program';
import { isOfWholeCycle, type NoticeKind, type NoticeTemplate } from '../domain/notice-rule';
import type { NoticeState } from '../domain/notice-state';
import type { NoticeRecord } from '../usecases/notice-book';
import type { AttemptRecord } from '../usecases/notice-reads';
import {
  attemptOutcomeEnum,
  attemptOutcomes,
  noticeKindEnum,
  noticeStateEnum,
  type AttemptOutcome,
} from './notice-enums';
import { noticeTemplateEnum } from './notice-template.enum';
import { Cycle, Match, Person } from './references.type';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'One message to one person. Its id is the Message-ID of its mail, at every attempt.' })
export class Notice {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => noticeTemplateEnum, { description: 'What it says.' })
  template!: NoticeTemplate;

  @Field(() => noticeKindEnum, { description: 'Why it is written.' })
  kind!: NoticeKind;

  @Field(() => noticeStateEnum, { description: 'Where it stands.' })
  state!: NoticeState;

  @Field(() => Boolean, { description: 'A coordinator, or the policy of its template, holds it back.' })
  isHeld!: boolean;

  @Field(() => Boolean, { description: 'It may have been delivered without our knowing: it may arrive twice.' })
  isAmbiguous!: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it is, or was, due; of one that is tried again the next time.' })
  dueAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the mail server took it; null before.' })
  sentAt!: Date | null;

  @Field(() => Cycle, { nullable: true, description: 'The cycle that it is about; null for a sign-in link.' })
  cycle!: Cycle | null;

  @Field(() => Person, { nullable: true, description: 'Whom it is for; null for a sign-in link.' })
  recipient!: Person | null;

  @Field(() => Match, {
    nullable: true,
    description: 'The match that it is about; null for a notice about something else, or about the whole cycle.',
  })
  match!: Match | null;

  // Not in the schema by themselves: for the resolvers of the fields that depend on the viewer.
  record!: NoticeRecord;
}

export const NoticeConnection = connectionOf(Notice, 'Notice');

@ObjectType({ description: 'One try at sending a notice, or at looking whether it may leave.' })
export class NoticeAttempt {
  @Field(() => GraphQLDateTime, { description: 'When a worker took the notice.' })
  startedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null while it is under way.' })
  endedAt!: Date | null;

  @Field(() => attemptOutcomeEnum, { nullable: true, description: 'How it ended; null while it is under way.' })
  outcome!: AttemptOutcome | null;

  @Field(() => Int, { nullable: true, description: 'The reply code of the mail server; null without one.' })
  code!: number | null;

  @Field(() => String, { nullable: true, description: 'What the mail server, or the fault, said; null without words.' })
  detail!: string | null;
}

export function toNotice(record: NoticeRecord): Notice {
  const { id, template, state, isHeld, isAmbiguous, dueAt, sentAt, cycleId, personId, subjectId } = record;
  const rule = ruleOf(template);
  const cycle = cycleId === null ? null : { id: cycleId };
  const recipient = personId === null ? null : { id: personId };
  const isOfMatch = rule.audience?.subject === 'MATCH' && !isOfWholeCycle(rule);
  const match = isOfMatch && subjectId !== null ? { id: subjectId } : null;
  const { kind } = rule;
  return { id, template, kind, state, isHeld, isAmbiguous, dueAt, sentAt, cycle, recipient, match, record };
}

export function toAttempt({ startedAt, endedAt, outcome, code, detail }: AttemptRecord): NoticeAttempt {
  const name = (outcome ?? '').toUpperCase().replaceAll('-', '_');
  return { startedAt, endedAt, outcome: attemptOutcomes.find((each) => each === name) ?? null, code, detail };
}
