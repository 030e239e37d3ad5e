import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GoalSheetPorts } from '../../usecases/change-goal-sheet';
import { shareGoalSheet } from '../../usecases/share-goal-sheet';
import { registerErrorCodes } from '../error-codes';
import { GoalSheet, toGoalSheet } from '../goal-sheet.type';
import { refusedToPair, stepError } from '../refusals';

@InputType({ description: 'What the viewer says about sharing the text.' })
export class ShareGoalSheetInput {
  @Field(() => ID, { description: 'The sheet.' })
  goalSheetId!: string;

  @Field(() => Boolean, { description: 'Whether the viewer lets the staff read the text.' })
  isShared!: boolean;
}

const codes = registerErrorCodes('ShareGoalSheetErrorCode', ['WRONG_STATE']);

@ObjectType({ implements: UserError, description: 'Why nothing was changed.' })
export class ShareGoalSheetError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The sheet with who shares it.' })
export class ShareGoalSheetPayload {
  @Field(() => GoalSheet, { nullable: true, description: 'The sheet; null when it was refused.' })
  goalSheet?: GoalSheet | null;

  @Field(() => [ShareGoalSheetError], { description: 'Empty when it was noted.' })
  userErrors!: ShareGoalSheetError[];
}

@Resolver()
export class ShareGoalSheetMutation {
  constructor(private readonly ports: GoalSheetPorts) {}

  @Mutation(() => ShareGoalSheetPayload, {
    description: 'Notes whether the viewer lets the staff read the text. They may while both sides of the pair do.',
  })
  async shareGoalSheet(
    @Arg('input', () => ShareGoalSheetInput, { description: 'What the viewer says.' }) input: ShareGoalSheetInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ShareGoalSheetPayload> {
    const { personId } = requirePerson(context);
    const shared = await shareGoalSheet(this.ports, { ...input, personId });
    if (shared.isOk) return { goalSheet: toGoalSheet(shared.value), userErrors: [] };
    return { userErrors: [stepError(refusedToPair(shared.rejection))] };
  }
}
