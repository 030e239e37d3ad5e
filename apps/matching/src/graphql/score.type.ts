import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FULL_DEGREE, type CriterionKey } from '../domain/criteria-set';
import { totalOf, type Contribution } from '../domain/score';
import { CriterionEnum } from './enums';

@ObjectType('ContributionEvidence', { description: 'What a contribution rests on.' })
export class EvidenceType {
  @Field(() => [String], {
    description: 'What both have in common, as the keys of the form’s options; empty where nothing is.',
  })
  shared!: readonly string[];

  @Field(() => Float, {
    nullable: true,
    description: 'Topics, hours a day or years, by the criterion; null where nothing is counted or known.',
  })
  amount!: number | null;
}

@ObjectType('Contribution', { description: 'What one criterion adds to a score.' })
export class ContributionType {
  @Field(() => CriterionEnum, { description: 'The criterion.' })
  criterion!: CriterionKey;

  @Field(() => Int, { description: 'What it adds: weight times degree.' })
  points!: number;

  @Field(() => Int, { description: 'How strongly the cycle counts it, 1 to 100.' })
  weight!: number;

  @Field(() => Int, { description: 'How far the pair fulfils it, 0 to 100.' })
  degree!: number;

  @Field(() => EvidenceType, { description: 'What that rests on.' })
  evidence!: EvidenceType;
}

@ObjectType('Score', { description: 'How well a pair fits, and why.' })
export class ScoreType {
  @Field(() => Int, { description: 'The sum of the points of all contributions, exactly.' })
  total!: number;

  @Field(() => Int, { description: 'What a pair would have that fulfils every one of these criteria.' })
  maximum!: number;

  @Field(() => [ContributionType], { description: 'One for each criterion that weighs something, in a fixed order.' })
  contributions!: readonly ContributionType[];
}

export function toScore(contributions: readonly Contribution[]): ScoreType {
  return {
    total: totalOf(contributions),
    maximum: contributions.reduce((sum, { weight }) => sum + weight * FULL_DEGREE, 0),
    contributions,
  };
}
