import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Goal as DomainGoal, GoalState } from '../domain/goal';
import type { GoalProgram } from '../domain/goal-cycle';
import { goalStates } from './goal-sheet-enums';

@ObjectType({ description: 'An objective of the program, as a goal is tagged with it.' })
export class GoalObjective {
  @Field(() => ID, { description: 'The id of the objective in its program.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Its number; null when the program gave the objective up.' })
  position!: number | null;

  @Field(() => String, { nullable: true, description: 'Its text; null when the program gave the objective up.' })
  text!: string | null;
}

@ObjectType({
  description:
    'A SMART goal: specific, measurable, achievable, relevant, and time-bound by `targetOn`. Null: not written.',
})
export class Goal {
  @Field(() => ID, { description: 'Its id; give it to `saveGoalSheet` to change this goal.' })
  id!: string;

  @Field(() => goalStates, { description: 'What becomes of it.' })
  state!: GoalState;

  @Field(() => String, { nullable: true, description: 'What exactly will be different.' })
  specific!: string | null;

  @Field(() => String, { nullable: true, description: 'How both will see that it was reached.' })
  measurable!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it can be done with the time and means at hand.' })
  achievable!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it matters to the mentee.' })
  relevant!: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Time-bound: the day by which it is reached.' })
  targetOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The first step to it.' })
  firstStep!: string | null;

  @Field(() => [GoalObjective], { description: 'The objectives of the program that it serves, as they were tagged.' })
  objectives!: GoalObjective[];
}

/** A goal with its objectives as the program has them now; one that is gone keeps its id. */
export function toGoal(goal: DomainGoal, program: GoalProgram | null): Goal {
  const objectives = goal.objectiveIds.map((id) => {
    const known = program?.objectives.find((objective) => objective.id === id);
    return { id, position: known?.position ?? null, text: known?.text ?? null };
  });
  return { ...goal, objectives };
}
