import { connectionOf } from '@bookends/subgraph';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { isShared, type GoalSheetStanding, type GoalSheetState } from '../domain/goal-sheet';
import { goalSheetStates } from './goal-sheet-enums';
import { Cycle, Match, Person } from './references.type';

@ObjectType({ description: 'Who of the pair lets the staff read the text. They may while both do.' })
export class GoalSheetSharing {
  @Field(() => Boolean, { description: 'Both sides share it.' })
  isShared!: boolean;

  @Field(() => Boolean, { description: 'The mentor shares it.' })
  isSharedByMentor!: boolean;

  @Field(() => Boolean, { description: 'The mentee shares it.' })
  isSharedByMentee!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'The contract of a pair: one to three SMART goals, written by both, submitted by the mentee, agreed by the mentor.',
})
export class GoalSheet {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Match, { nullable: true, description: 'The match whose sheet it is.' })
  match!: Match;

  @Field(() => Cycle, { nullable: true, description: 'The cycle of the match.' })
  cycle!: Cycle;

  @Field(() => Person, { nullable: true, description: 'The mentor of the pair.' })
  mentor!: Person;

  @Field(() => Person, { nullable: true, description: 'The mentee of the pair, who submits the sheet.' })
  mentee!: Person;

  @Field(() => goalSheetStates, { description: 'How far it is.' })
  state!: GoalSheetState;

  @Field(() => Int, { description: 'Rises with every change. Give back the one that you read when you save.' })
  version!: number;

  @Field(() => Int, {
    description: 'Number of the text that is being written or was agreed; rises when it is amended.',
  })
  edition!: number;

  @Field(() => GraphQLDate, { description: 'Due at the end of this day in the program’s time zone.' })
  dueOn!: string;

  @Field(() => GraphQLDateTime, { description: 'The end of that day.' })
  dueAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was opened, at the announcement of the match.' })
  openedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last submitted; null before.' })
  submittedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last agreed; null before.' })
  agreedAt!: Date | null;

  @Field(() => GoalSheetSharing, { description: 'Who of the pair lets the staff read the text.' })
  sharing!: GoalSheetSharing;

  /** For the resolvers of the other fields; not part of the schema. */
  standing!: GoalSheetStanding;
}

export const GoalSheetConnection = connectionOf(GoalSheet, 'GoalSheet');

export function toGoalSheet(standing: GoalSheetStanding): GoalSheet {
  const { id, matchId, cycleId, mentorId, menteeId, state, version, edition, dueOn, dueAt } = standing;
  const { openedAt, submittedAt, agreedAt, isSharedByMentor, isSharedByMentee } = standing;
  const whose = { match: { id: matchId }, cycle: { id: cycleId }, mentor: { id: mentorId }, mentee: { id: menteeId } };
  const sharing = { isShared: isShared(standing), isSharedByMentor, isSharedByMentee };
  return { id, ...whose, state, version, edition, dueOn, dueAt, openedAt, submittedAt, agreedAt, sharing, standing };
}
