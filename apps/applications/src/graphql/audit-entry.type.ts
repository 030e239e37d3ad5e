import { connectionOf } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('AuditEntry', { description: 'Who did what to what, when and why. Never a text that somebody wrote.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  actorId!: string | null;

  @Field(() => String, { description: 'The transition, as `cycle.opened`.' })
  action!: string;

  @Field(() => String, { description: 'What kind of thing it happened to, as `application`.' })
  subjectKind!: string;

  @Field(() => ID, { description: 'The id of that thing.' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'The reason that was given; null when none was.' })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it happened.' })
  at!: Date;
}

export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntry');
