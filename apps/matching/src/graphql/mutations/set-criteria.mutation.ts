import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { CriteriaRejection, CriterionKey } from '../../domain/criteria-set';
import { idOf } from '../../domain/ids';
import { setCriteria } from '../../usecases/set-criteria';
import type { CommandPorts } from '../../usecases/start-run';
import { CriteriaSetType, toCriteriaSetType } from '../criteria-set.type';
import { CriterionEnum } from '../enums';
import { refusalOf, refusedByRule } from '../refusals';
import { actorOf } from '../viewer';

@InputType({ description: 'How strongly one criterion is to count.' })
export class CriterionWeightInput {
  @Field(() => CriterionEnum, { description: 'The criterion.' })
  criterion!: CriterionKey;

  @Field(() => Int, { description: '0 to 100; 0 leaves it out.' })
  weight!: number;
}

@InputType({ description: 'What to change; what is not named stays.' })
export class SetCriteriaInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => [CriterionWeightInput], { nullable: true, description: 'Weights to change.' })
  weights?: CriterionWeightInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Pairs that score less are never proposed, except pins.' })
  leastScore?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a pair must share a topic.' })
  isSharedTopicRequired?: boolean | null;
}

@ObjectType({ implements: UserError, description: 'Why the criteria were not changed.' })
export class SetCriteriaError extends refusalOf('SetCriteria', [
  'WEIGHT_OUT_OF_RANGE',
  'NO_WEIGHT_LEFT',
  'LEAST_SCORE_OUT_OF_RANGE',
  'CRITERION_NAMED_TWICE',
]) {
  @Field(() => Int, { nullable: true, description: 'The most that is possible; null in other refusals.' })
  limit?: number | null;
}

@ObjectType({ description: 'The criteria, or why they were not changed.' })
export class SetCriteriaPayload {
  @Field(() => CriteriaSetType, { nullable: true, description: 'As they are now; null when it was refused.' })
  criteria?: CriteriaSetType | null;

  @Field(() => [SetCriteriaError], { description: 'Empty when they are as asked.' })
  userErrors!: SetCriteriaError[];
}

@Resolver()
export class SetCriteriaMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => SetCriteriaPayload, {
    description: 'Changes how the pairs of a cycle are scored, for runs from here on. For coordinators.',
  })
  async setCriteria(
    @Arg('input', () => SetCriteriaInput, { description: 'What to change.' }) input: SetCriteriaInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SetCriteriaPayload> {
    const actor = actorOf(context);
    const weights = input.weights ?? [];
    const twice = weights.findIndex(
      ({ criterion }, at) => weights.findIndex((one) => one.criterion === criterion) < at,
    );
    if (twice >= 0) return { userErrors: [namedTwice(twice)] };
    const { cycleId, leastScore, isSharedTopicRequired } = input;
    const change = { weights, leastScore, isSharedTopicRequired };
    const result = await setCriteria(this.ports, { actor, cycleId: idOf<'Cycle'>(cycleId), change });
    if (result.isOk) return { criteria: toCriteriaSetType(result.value), userErrors: [] };
    return { userErrors: [errorOf(refusedByRule(result.rejection), weights)] };
  }
}

function namedTwice(index: number): SetCriteriaError {
  return {
    code: 'CRITERION_NAMED_TWICE',
    message: 'A criterion has one weight: it is named twice.',
    field: ['input', 'weights', String(index)],
  };
}

function errorOf(rejection: CriteriaRejection, weights: readonly CriterionWeightInput[]): SetCriteriaError {
  switch (rejection.reason) {
    case 'weight-out-of-range': {
      const index = weights.findIndex(({ criterion }) => criterion === rejection.criterion);
      return {
        code: 'WEIGHT_OUT_OF_RANGE',
        message: `A weight is a whole number from 0 to ${rejection.most}.`,
        field: ['input', 'weights', String(index), 'weight'],
        limit: rejection.most,
      };
    }
    case 'no-weight-left':
      return {
        code: 'NO_WEIGHT_LEFT',
        message: 'At least one criterion must weigh something.',
        field: ['input', 'weights'],
      };
    case 'least-score-out-of-range':
      return {
        code: 'LEAST_SCORE_OUT_OF_RANGE',
        message: `The least score is a whole number from 0 to ${rejection.most}.`,
        field: ['input', 'leastScore'],
        limit: rejection.most,
      };
  }
}
