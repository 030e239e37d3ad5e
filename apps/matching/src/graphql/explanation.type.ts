import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Cost, PairExplanation } from '../domain/explain-pair';
import type { WayIn } from '../domain/way-in';
import { ObstacleEnum, WayInEnum } from './enums';
import { ApplicationReference } from './references.type';
import { ScoreType, toScore } from './score.type';

@ObjectType('PairCost', {
  description: 'What proposing a pair would cost everybody: exact, from solving with it pinned.',
})
export class PairCostType {
  @Field(() => Float, {
    description:
      'How much less the total of the run would be; negative where it would be more, which a pin of the run or a goal that comes before the total can stand against.',
  })
  total!: number;

  @Field(() => Int, {
    description: 'How many fewer people would be placed; negative where a pin of the run costs a place.',
  })
  placed!: number;

  @Field(() => Int, { description: 'How many other mentees would get another mentor, or none.' })
  moved!: number;

  @Field(() => Int, {
    description:
      'How much lower the lowest score of a proposed pair would be; negative where it would be higher. What the goal FAIREST looks at first.',
  })
  worst!: number;
}

@ObjectType('RunnerUp', { description: 'Another mentor whom a mentee could have.' })
export class RunnerUpType {
  @Field(() => ApplicationReference, { description: 'The mentor’s application.' })
  mentorApplication!: ApplicationReference;

  @Field(() => ScoreType, { description: 'How well the two would fit, and why.' })
  score!: ScoreType;

  @Field(() => PairCostType, { description: 'What it would cost everybody.' })
  cost!: Cost;
}

@ObjectType('PairExplanation', {
  description: 'Why a pair is in a run or not, and what else there was for the mentee.',
})
export class PairExplanationType {
  @Field(() => Boolean, { description: 'The run proposes it.' })
  isProposed!: boolean;

  @Field(() => ObstacleEnum, { nullable: true, description: 'What keeps it out; null when it could be proposed.' })
  obstacle!: PairExplanation['obstacle'];

  @Field(() => ScoreType, {
    nullable: true,
    description: 'How well the two fit; null where a requirement, a block or the least score keeps them out.',
  })
  score!: ScoreType | null;

  @Field(() => PairCostType, { nullable: true, description: 'What it costs everybody; null where it is impossible.' })
  cost!: Cost | null;

  @Field(() => [RunnerUpType], { description: 'The mentee’s best other mentors by score, at most three.' })
  runnersUp!: readonly RunnerUpType[];
}

export function toPairExplanation(explained: PairExplanation): PairExplanationType {
  const { isProposed, obstacle, contributions, cost, runnersUp } = explained;
  return {
    isProposed,
    obstacle,
    score: contributions && toScore(contributions),
    cost,
    runnersUp: runnersUp.map((one) => ({
      mentorApplication: { id: one.mentorId },
      score: toScore(one.contributions),
      cost: one.cost,
    })),
  };
}

@ObjectType('WayIn', { description: 'One change that would place somebody whom a run left out.' })
export class WayInType {
  @Field(() => WayInEnum, { description: 'What to change.' })
  kind!: WayIn['kind'];

  @Field(() => ApplicationReference, { description: 'The application of the mentor whom it is about.' })
  mentorApplication!: ApplicationReference;

  @Field(() => Int, {
    description: 'How many more people would be placed in all; 0 when somebody else would be left out.',
  })
  placed!: number;

  @Field(() => Float, { description: 'How much more the total would be.' })
  total!: number;
}

export const toWayIn = ({ mentorId, ...same }: WayIn): WayInType => ({ ...same, mentorApplication: { id: mentorId } });
