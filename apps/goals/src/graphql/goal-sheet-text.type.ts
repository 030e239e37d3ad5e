import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { GoalProgram } from '../domain/goal-cycle';
import type { GoalSheetText as ReadText } from '../usecases/goal-sheet-reads';
import { Goal, toGoal } from './goal.type';

@ObjectType({ description: 'A text that both sides agreed on, as it stood then.' })
export class GoalSheetEdition {
  @Field(() => Int, { description: 'Its number; 1 is the first.' })
  number!: number;

  @Field(() => GraphQLDateTime, { description: 'When the mentor agreed to it.' })
  agreedAt!: Date;

  @Field(() => [Goal], { description: 'Its goals, in their order.' })
  goals!: Goal[];
}

@ObjectType({ description: 'What a goal sheet says. The pair’s own, unless both sides share it with the staff.' })
export class GoalSheetText {
  @Field(() => [Goal], { description: 'The goals in their order; at most three are open to writing.' })
  goals!: Goal[];

  @Field(() => String, {
    nullable: true,
    description: 'The mentor’s words with the last return; null once the sheet is submitted again.',
  })
  comment!: string | null;

  @Field(() => [GoalSheetEdition], { description: 'The editions that were agreed, oldest first.' })
  agreedEditions!: GoalSheetEdition[];
}

export function toText(text: ReadText, program: GoalProgram | null): GoalSheetText {
  return {
    goals: text.goals.map((goal) => toGoal(goal, program)),
    comment: text.returnComment,
    agreedEditions: text.editions.map(({ number, agreedAt, goals }) => ({
      number,
      agreedAt,
      goals: goals.map((goal) => toGoal(goal, program)),
    })),
  };
}
