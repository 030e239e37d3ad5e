import { connectionOf } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Match, MatchState } from '../domain/match';
import { MatchStateEnum } from './enums';
import { ApplicationReference, CycleReference, PersonReference } from './references.type';

@Directive('@key(fields: "id")')
@ObjectType('Match', { description: 'One mentor with one mentee in one cycle. It exists from the announcement on.' })
export class MatchType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CycleReference, { description: 'The cycle.' })
  cycle!: CycleReference;

  @Field(() => MatchStateEnum, { description: 'How it stands.' })
  state!: MatchState;

  @Field(() => PersonReference, { description: 'Who gives the time.' })
  mentor!: PersonReference;

  @Field(() => PersonReference, { description: 'Who asked for it.' })
  mentee!: PersonReference;

  @Field(() => ApplicationReference, {
    nullable: true,
    description: 'The mentor’s application; null when what is asked of it is not for the viewer, as after the end.',
  })
  mentorApplication!: ApplicationReference | null;

  @Field(() => ApplicationReference, {
    nullable: true,
    description: 'The mentee’s application; null when what is asked of it is not for the viewer, as after the end.',
  })
  menteeApplication!: ApplicationReference | null;

  @Field(() => Boolean, { description: 'The mentor has said yes.' })
  hasMentorConfirmed!: boolean;

  @Field(() => Boolean, { description: 'The mentee has said yes.' })
  hasMenteeConfirmed!: boolean;

  @Field(() => GraphQLDateTime, { description: 'When both were told.' })
  announcedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'End of the last day to confirm; after it the coordinator is told.' })
  confirmBy!: Date;

  @Field(() => Boolean, { description: 'The time to confirm went by without both; nothing ends by that.' })
  isConfirmationOverdue!: boolean;

  readonly match!: Match;
}

export const MatchConnection = connectionOf(MatchType, 'Match', { hasTotalCount: true });

export function toMatchType(match: Match): MatchType {
  const { id, cycleId, state, mentor, mentee, announcedAt, confirmBy, overdueAt } = match;
  return {
    id,
    cycle: { id: cycleId },
    state,
    mentor: { id: mentor.personId },
    mentee: { id: mentee.personId },
    mentorApplication: { id: mentor.applicationId },
    menteeApplication: { id: mentee.applicationId },
    hasMentorConfirmed: mentor.confirmedAt !== null,
    hasMenteeConfirmed: mentee.confirmedAt !== null,
    announcedAt,
    confirmBy,
    isConfirmationOverdue: overdueAt !== null,
    match,
  };
}
