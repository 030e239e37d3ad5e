import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { amendGoalSheet } from '../../usecases/amend-goal-sheet';
import type { GoalSheetPorts } from '../../usecases/change-goal-sheet';
import { registerErrorCodes } from '../error-codes';
import { GoalSheet, toGoalSheet } from '../goal-sheet.type';
import { refusedToPair, stepError } from '../refusals';

@InputType({ description: 'The sheet whose next edition is opened.' })
export class AmendGoalSheetInput {
  @Field(() => ID, { description: 'The sheet.' })
  goalSheetId!: string;
}

const codes = registerErrorCodes('AmendGoalSheetErrorCode', ['WRONG_STATE']);

@ObjectType({ implements: UserError, description: 'Why the sheet was not amended.' })
export class AmendGoalSheetError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The sheet in its next edition, or why it was not amended.' })
export class AmendGoalSheetPayload {
  @Field(() => GoalSheet, { nullable: true, description: 'The sheet, open to writing; null when it was refused.' })
  goalSheet?: GoalSheet | null;

  @Field(() => [AmendGoalSheetError], { description: 'Empty when it was amended.' })
  userErrors!: AmendGoalSheetError[];
}

@Resolver()
export class AmendGoalSheetMutation {
  constructor(private readonly ports: GoalSheetPorts) {}

  @Mutation(() => AmendGoalSheetPayload, {
    description: 'Opens the next edition of an agreed sheet; the agreed one is kept. Either side of the pair.',
  })
  async amendGoalSheet(
    @Arg('input', () => AmendGoalSheetInput, { description: 'What is amended.' }) input: AmendGoalSheetInput,
    @Ctx() context: SubgraphContext,
  ): Promise<AmendGoalSheetPayload> {
    const { personId } = requirePerson(context);
    const amended = await amendGoalSheet(this.ports, { ...input, personId });
    if (amended.isOk) return { goalSheet: toGoalSheet(amended.value), userErrors: [] };
    return { userErrors: [stepError(refusedToPair(amended.rejection))] };
  }
}
