import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GoalSheetPorts } from '../../usecases/change-goal-sheet';
import { returnGoalSheet, type ReturnGoalSheetRejection } from '../../usecases/return-goal-sheet';
import { registerErrorCodes } from '../error-codes';
import { faultError } from '../fault-errors';
import { GoalSheet, toGoalSheet } from '../goal-sheet.type';
import { refusedByRule, stepError } from '../refusals';

@InputType({ description: 'The sheet that is handed back, and why.' })
export class ReturnGoalSheetInput {
  @Field(() => ID, { description: 'The sheet.' })
  goalSheetId!: string;

  @Field(() => String, { description: 'What should change: words for the mentee. At most 2,000 characters.' })
  comment!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you read; CONFLICT when it is not the latest.' })
  version?: number | null;
}

const codes = registerErrorCodes('ReturnGoalSheetErrorCode', [
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'TEXT_UNREADABLE',
  'WRONG_SIDE',
  'WRONG_STATE',
]);

@ObjectType({ implements: UserError, description: 'Why the sheet was not returned.' })
export class ReturnGoalSheetError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => Int, { nullable: true, description: 'The most characters, for TEXT_TOO_LONG.' })
  limit?: number | null;
}

@ObjectType({ description: 'The returned sheet, or why it was not returned.' })
export class ReturnGoalSheetPayload {
  @Field(() => GoalSheet, { nullable: true, description: 'The sheet as returned; null when it was refused.' })
  goalSheet?: GoalSheet | null;

  @Field(() => [ReturnGoalSheetError], { description: 'Empty when it was returned.' })
  userErrors!: ReturnGoalSheetError[];
}

@Resolver()
export class ReturnGoalSheetMutation {
  constructor(private readonly ports: GoalSheetPorts) {}

  @Mutation(() => ReturnGoalSheetPayload, {
    description: 'Hands a submitted sheet back to the mentee with a comment. Only the mentor does.',
  })
  async returnGoalSheet(
    @Arg('input', () => ReturnGoalSheetInput, { description: 'What is handed back.' }) input: ReturnGoalSheetInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ReturnGoalSheetPayload> {
    const { personId } = requirePerson(context);
    const returned = await returnGoalSheet(this.ports, { ...input, personId });
    if (returned.isOk) return { goalSheet: toGoalSheet(returned.value), userErrors: [] };
    return { userErrors: toErrors(returned.rejection) };
  }
}

function toErrors(rejection: ReturnGoalSheetRejection): ReturnGoalSheetError[] {
  const refusal = refusedByRule(rejection);
  switch (refusal.reason) {
    case 'faulty':
      return refusal.faults.map(faultError);
    case 'wrong-side':
    case 'wrong-state':
      return [stepError(refusal)];
  }
}
