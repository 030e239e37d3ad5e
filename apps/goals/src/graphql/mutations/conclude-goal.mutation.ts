import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import type { GoalSheetPorts } from '../../usecases/change-goal-sheet';
import { concludeGoal, type ConcludeGoalRejection } from '../../usecases/conclude-goal';
import { registerErrorCodes } from '../error-codes';
import { GoalSheet, toGoalSheet } from '../goal-sheet.type';
import { refusedToPair, stepError } from '../refusals';

const outcomes = {
  ACHIEVED: 'ACHIEVED',
  PARTLY_ACHIEVED: 'PARTLY_ACHIEVED',
  DROPPED: 'DROPPED',
  CARRIED_ON: 'CARRIED_ON',
} as const;
registerEnumType(outcomes, {
  name: 'GoalOutcome',
  description: 'How a goal went.',
  valuesConfig: {
    ACHIEVED: { description: 'Reached.' },
    PARTLY_ACHIEVED: { description: 'Reached in part.' },
    DROPPED: { description: 'Given up, which is nobody’s fault.' },
    CARRIED_ON: { description: 'Worked on beyond the cycle.' },
  },
});

const transitions = {
  ACHIEVED: 'achieve',
  PARTLY_ACHIEVED: 'partlyAchieve',
  DROPPED: 'drop',
  CARRIED_ON: 'carryOn',
} as const;

@InputType({ description: 'How a goal went.' })
export class ConcludeGoalInput {
  @Field(() => ID, { description: 'The sheet.' })
  goalSheetId!: string;

  @Field(() => ID, { description: 'The goal on it.' })
  goalId!: string;

  @Field(() => outcomes, { description: 'How it went.' })
  outcome!: keyof typeof outcomes;
}

const codes = registerErrorCodes('ConcludeGoalErrorCode', ['UNKNOWN_GOAL', 'GOAL_NOT_ACTIVE', 'WRONG_STATE']);

@ObjectType({ implements: UserError, description: 'Why nothing was noted.' })
export class ConcludeGoalError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The sheet with the concluded goal, or why nothing was noted.' })
export class ConcludeGoalPayload {
  @Field(() => GoalSheet, { nullable: true, description: 'The sheet; null when it was refused.' })
  goalSheet?: GoalSheet | null;

  @Field(() => [ConcludeGoalError], { description: 'Empty when it was noted.' })
  userErrors!: ConcludeGoalError[];
}

@Resolver()
export class ConcludeGoalMutation {
  constructor(private readonly ports: GoalSheetPorts) {}

  @Mutation(() => ConcludeGoalPayload, {
    description: 'Notes how a goal of an agreed sheet went. Either side of the pair.',
  })
  async concludeGoal(
    @Arg('input', () => ConcludeGoalInput, { description: 'How it went.' }) input: ConcludeGoalInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ConcludeGoalPayload> {
    const { personId } = requirePerson(context);
    const outcome = transitions[input.outcome];
    const concluded = await concludeGoal(this.ports, { ...input, outcome, personId });
    if (concluded.isOk) return { goalSheet: toGoalSheet(concluded.value), userErrors: [] };
    return { userErrors: [toError(concluded.rejection)] };
  }
}

function toError(rejection: ConcludeGoalRejection): ConcludeGoalError {
  const refusal = refusedToPair(rejection);
  switch (refusal.reason) {
    case 'unknown-goal':
      return { code: 'UNKNOWN_GOAL', message: 'This goal is not on the sheet.', field: ['goalId'] };
    case 'goal-not-active':
      return { code: 'GOAL_NOT_ACTIVE', message: 'Only a goal at work can be concluded.', field: ['goalId'] };
    case 'wrong-state':
      return stepError(refusal);
  }
}
