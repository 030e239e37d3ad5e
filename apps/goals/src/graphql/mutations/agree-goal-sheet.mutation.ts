import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { agreeGoalSheet } from '../../usecases/agree-goal-sheet';
import type { GoalSheetPorts } from '../../usecases/change-goal-sheet';
import { registerErrorCodes } from '../error-codes';
import { GoalSheet, toGoalSheet } from '../goal-sheet.type';
import { refusedByRule, stepError } from '../refusals';

@InputType({ description: 'The sheet that is agreed to.' })
export class AgreeGoalSheetInput {
  @Field(() => ID, { description: 'The sheet.' })
  goalSheetId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you read; CONFLICT when it is not the latest.' })
  version?: number | null;
}

const codes = registerErrorCodes('AgreeGoalSheetErrorCode', ['WRONG_SIDE', 'WRONG_STATE']);

@ObjectType({ implements: UserError, description: 'Why the sheet was not agreed to.' })
export class AgreeGoalSheetError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The agreed sheet, or why it was not agreed to.' })
export class AgreeGoalSheetPayload {
  @Field(() => GoalSheet, { nullable: true, description: 'The sheet as agreed; null when it was refused.' })
  goalSheet?: GoalSheet | null;

  @Field(() => [AgreeGoalSheetError], { description: 'Empty when it was agreed to.' })
  userErrors!: AgreeGoalSheetError[];
}

@Resolver()
export class AgreeGoalSheetMutation {
  constructor(private readonly ports: GoalSheetPorts) {}

  @Mutation(() => AgreeGoalSheetPayload, {
    description: 'Signs a submitted sheet: its goals are at work from here on. Only the mentor does.',
  })
  async agreeGoalSheet(
    @Arg('input', () => AgreeGoalSheetInput, { description: 'What is agreed to.' }) input: AgreeGoalSheetInput,
    @Ctx() context: SubgraphContext,
  ): Promise<AgreeGoalSheetPayload> {
    const { personId } = requirePerson(context);
    const agreed = await agreeGoalSheet(this.ports, { ...input, personId });
    if (agreed.isOk) return { goalSheet: toGoalSheet(agreed.value), userErrors: [] };
    return { userErrors: [stepError(refusedByRule(agreed.rejection))] };
  }
}
