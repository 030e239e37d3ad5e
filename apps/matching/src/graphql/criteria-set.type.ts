import { Field, Int, ObjectType } from 'type-graphql';
import { criterionKeys, maximumScore, type CriteriaSet, type CriterionKey } from '../domain/criteria-set';
import { CriterionEnum } from './enums';

@ObjectType('CriterionWeight', { description: 'How strongly one criterion counts.' })
export class CriterionWeightType {
  @Field(() => CriterionEnum, { description: 'The criterion.' })
  criterion!: CriterionKey;

  @Field(() => Int, { description: '0 to 100; 0 leaves it out.' })
  weight!: number;
}

@ObjectType('CriteriaSet', { description: 'How a cycle scores its pairs, and what it refuses.' })
export class CriteriaSetType {
  @Field(() => [CriterionWeightType], { description: 'Every criterion, in a fixed order.' })
  weights!: readonly CriterionWeightType[];

  @Field(() => Int, { description: 'Pairs that score less are never proposed, except pins.' })
  leastScore!: number;

  @Field(() => Int, { description: 'What a pair would score that fulfils everything.' })
  maximumScore!: number;

  @Field(() => Boolean, { description: 'A pair must share a topic to be proposed at all.' })
  isSharedTopicRequired!: boolean;
}

export function toCriteriaSetType({ weights, leastScore, isSharedTopicRequired }: CriteriaSet): CriteriaSetType {
  return {
    weights: criterionKeys.map((criterion) => ({ criterion, weight: weights[criterion] })),
    leastScore,
    maximumScore: maximumScore(weights),
    isSharedTopicRequired,
  };
}
