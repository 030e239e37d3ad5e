import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { GraphQLDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GoalSheetPorts } from '../../usecases/change-goal-sheet';
import { saveGoalSheet, type SaveGoalSheetRejection } from '../../usecases/save-goal-sheet';
import { registerErrorCodes } from '../error-codes';
import { faultError } from '../fault-errors';
import { GoalSheet, toGoalSheet } from '../goal-sheet.type';
import { refusedToPair, stepError } from '../refusals';

@InputType({ description: 'A goal as it is written. What is left out stays as it is; null or blank empties it.' })
export class GoalInput {
  @Field(() => ID, { nullable: true, description: 'A goal of the sheet; leave it out for a new one.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'What exactly will be different. At most 2,000 characters.' })
  specific?: string | null;

  @Field(() => String, { nullable: true, description: 'How both will see that it was reached. At most 2,000.' })
  measurable?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it can be done. At most 2,000 characters.' })
  achievable?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it matters to the mentee. At most 2,000 characters.' })
  relevant?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Time-bound: a day inside the cycle.' })
  targetOn?: Date | null;

  @Field(() => String, { nullable: true, description: 'The first step to it. At most 1,000 characters.' })
  firstStep?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The objectives of the program that it serves.' })
  objectiveIds?: string[] | null;
}

@InputType({ description: 'The open goals of a sheet, half-written ones too.' })
export class SaveGoalSheetInput {
  @Field(() => ID, { description: 'The sheet.' })
  goalSheetId!: string;

  @Field(() => Int, { description: 'The version that you read; CONFLICT when the other side wrote since.' })
  version!: number;

  @Field(() => [GoalInput], {
    description: 'One to three goals in their order. They replace the open ones: what is not in the list is removed.',
  })
  goals!: GoalInput[];
}

const codes = registerErrorCodes('SaveGoalSheetErrorCode', [
  'TOO_MANY_GOALS',
  'UNKNOWN_GOAL',
  'GOAL_NOT_OPEN',
  'DUPLICATE_GOAL',
  'TEXT_TOO_LONG',
  'TEXT_UNREADABLE',
  'UNKNOWN_OBJECTIVE',
  'TARGET_OUTSIDE_CYCLE',
  'WRONG_STATE',
]);

@ObjectType({ implements: UserError, description: 'Why nothing was saved.' })
export class SaveGoalSheetError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => Int, { nullable: true, description: 'The most goals or characters, for the codes about one.' })
  limit?: number | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'First day of the cycle, for TARGET_OUTSIDE_CYCLE.' })
  earliestOn?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Last day of the cycle, for TARGET_OUTSIDE_CYCLE.' })
  latestOn?: string | null;
}

@ObjectType({ description: 'The saved sheet, or why nothing was saved.' })
export class SaveGoalSheetPayload {
  @Field(() => GoalSheet, { nullable: true, description: 'The sheet as saved; null when it was refused.' })
  goalSheet?: GoalSheet | null;

  @Field(() => [SaveGoalSheetError], { description: 'Empty when it was saved.' })
  userErrors!: SaveGoalSheetError[];
}

@Resolver()
export class SaveGoalSheetMutation {
  constructor(private readonly ports: GoalSheetPorts) {}

  @Mutation(() => SaveGoalSheetPayload, {
    description:
      'Writes the open goals of a draft, returned or amended sheet. Either side of the pair; as often as typed.',
  })
  async saveGoalSheet(
    @Arg('input', () => SaveGoalSheetInput, { description: 'What is written.' }) input: SaveGoalSheetInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SaveGoalSheetPayload> {
    const { personId } = requirePerson(context);
    const goals = input.goals.map((goal) => ({ ...goal, targetOn: toLocalDate(goal.targetOn) }));
    const saved = await saveGoalSheet(this.ports, { ...input, goals, personId });
    if (saved.isOk) return { goalSheet: toGoalSheet(saved.value), userErrors: [] };
    return { userErrors: toErrors(saved.rejection) };
  }
}

const toLocalDate = (day: Date | null | undefined): string | null | undefined => day && day.toISOString().slice(0, 10);

function toErrors(rejection: SaveGoalSheetRejection): SaveGoalSheetError[] {
  const refusal = refusedToPair(rejection);
  switch (refusal.reason) {
    case 'faulty':
      return refusal.faults.map(faultError);
    case 'wrong-state':
      return [stepError(refusal)];
  }
}
