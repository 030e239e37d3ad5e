import { connectionOf } from '@bookends/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Comparison, ComparedPair, Move } from '../domain/compare-runs';
import { ApplicationReference } from './references.type';
import { RunType } from './run.type';

@ObjectType('RunMove', { description: 'Where one mentee stands in two runs.' })
export class RunMoveType {
  @Field(() => ApplicationReference, { description: 'The mentee’s application.' })
  menteeApplication!: ApplicationReference;

  @Field(() => ApplicationReference, { nullable: true, description: 'The mentor in this run; null: left out.' })
  mentorApplicationHere!: ApplicationReference | null;

  @Field(() => ApplicationReference, { nullable: true, description: 'The mentor in the other run; null: left out.' })
  mentorApplicationThere!: ApplicationReference | null;

  @Field(() => Int, { nullable: true, description: 'The score in this run; null: left out.' })
  scoreHere!: number | null;

  @Field(() => Int, { nullable: true, description: 'The score in the other run; null: left out.' })
  scoreThere!: number | null;

  @Field(() => Int, { description: 'The score there less the score here; being left out counts as 0.' })
  gain!: number;
}

export const RunMoveConnection = connectionOf(RunMoveType, 'RunMove', { hasTotalCount: true });

@ObjectType('RunComparison', {
  description: 'What changes from this run to the other: who moves, who gains, who loses.',
})
export class RunComparisonType {
  @Field(() => RunType, { description: 'The other run.' })
  other!: RunType;

  @Field(() => Float, { description: 'The total there less the total here.' })
  totalChange!: number;

  @Field(() => Int, { description: 'Mentees placed there less those placed here.' })
  placedChange!: number;

  @Field(() => Int, { description: 'Mentees who score higher there, those newly placed included.' })
  gaining!: number;

  @Field(() => Int, { description: 'Mentees who score lower there, those newly left out included.' })
  losing!: number;

  @Field(() => Int, { description: 'Mentees placed there and not here.' })
  newlyPlaced!: number;

  @Field(() => Int, { description: 'Mentees placed here and not there.' })
  newlyLeftOut!: number;

  readonly compared!: Comparison;
}

export function toRunMove({ menteeId, before, after, gain }: Move): RunMoveType {
  return {
    menteeApplication: { id: menteeId },
    mentorApplicationHere: before && mentorOf(before),
    mentorApplicationThere: after && mentorOf(after),
    scoreHere: before && before.score,
    scoreThere: after && after.score,
    gain,
  };
}

const mentorOf = ({ mentorId }: ComparedPair): ApplicationReference => ({ id: mentorId });
