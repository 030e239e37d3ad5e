import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { GraphQLDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GoalSheetPorts } from '../../usecases/change-goal-sheet';
import { submitGoalSheet, type SubmitGoalSheetRejection } from '../../usecases/submit-goal-sheet';
import { registerErrorCodes } from '../error-codes';
import { faultError } from '../fault-errors';
import { GoalSheet, toGoalSheet } from '../goal-sheet.type';
import { refusedByRule, stepError } from '../refusals';

@InputType({ description: 'The sheet that is handed in.' })
export class SubmitGoalSheetInput {
  @Field(() => ID, { description: 'The sheet.' })
  goalSheetId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you read; CONFLICT when it is not the latest.' })
  version?: number | null;
}

const codes = registerErrorCodes('SubmitGoalSheetErrorCode', [
  'NO_GOALS',
  'FIELD_MISSING',
  'TOO_MANY_GOALS',
  'TEXT_TOO_LONG',
  'TEXT_UNREADABLE',
  'UNKNOWN_OBJECTIVE',
  'TARGET_OUTSIDE_CYCLE',
  'WRONG_SIDE',
  'WRONG_STATE',
]);

@ObjectType({ implements: UserError, description: 'Why the sheet was not submitted.' })
export class SubmitGoalSheetError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => Int, { nullable: true, description: 'The most goals or characters, for the codes about one.' })
  limit?: number | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'First day of the cycle, for TARGET_OUTSIDE_CYCLE.' })
  earliestOn?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Last day of the cycle, for TARGET_OUTSIDE_CYCLE.' })
  latestOn?: string | null;
}

@ObjectType({ description: 'The submitted sheet, or what is missing.' })
export class SubmitGoalSheetPayload {
  @Field(() => GoalSheet, { nullable: true, description: 'The sheet as submitted; null when it was refused.' })
  goalSheet?: GoalSheet | null;

  @Field(() => [SubmitGoalSheetError], { description: 'Empty when it was submitted.' })
  userErrors!: SubmitGoalSheetError[];
}

@Resolver()
export class SubmitGoalSheetMutation {
  constructor(private readonly ports: GoalSheetPorts) {}

  @Mutation(() => SubmitGoalSheetPayload, {
    description: 'Hands a complete sheet to the mentor. Only the mentee does; a submitted one stays as it is.',
  })
  async submitGoalSheet(
    @Arg('input', () => SubmitGoalSheetInput, { description: 'What is handed in.' }) input: SubmitGoalSheetInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SubmitGoalSheetPayload> {
    const { personId } = requirePerson(context);
    const submitted = await submitGoalSheet(this.ports, { ...input, personId });
    if (submitted.isOk) return { goalSheet: toGoalSheet(submitted.value), userErrors: [] };
    return { userErrors: toErrors(submitted.rejection) };
  }
}

function toErrors(rejection: SubmitGoalSheetRejection): SubmitGoalSheetError[] {
  const refusal = refusedByRule(rejection);
  switch (refusal.reason) {
    case 'faulty':
      return refusal.faults.map(faultError);
    case 'wrong-side':
    case 'wrong-state':
      return [stepError(refusal)];
  }
}
