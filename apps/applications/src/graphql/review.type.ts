import { connectionOf } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Review } from '../domain/review';
import { ApplicationDecision, ReviewState } from './application-enums';

@ObjectType('Review', { description: 'What one committee member says of one application. For the committee only.' })
export class ReviewType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ReviewState, { description: 'How far it is.' })
  state!: string;

  @Field(() => ApplicationDecision, { nullable: true, description: 'What they would decide; null before it is given.' })
  decision!: string | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 5; null before it is given.' })
  score!: number | null;

  @Field(() => String, { nullable: true, description: 'For the committee; null when nothing was noted.' })
  note!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was assigned.' })
  assignedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was given; null before.' })
  submittedAt!: Date | null;

  /** For the resolvers of the other fields; not part of the schema. */
  review!: Review;
}

export const ReviewConnection = connectionOf(ReviewType, 'Review');

export function toReview(review: Review): ReviewType {
  const { id, state, decision, score, note, assignedAt, submittedAt } = review;
  return { id, state, decision, score, note, assignedAt, submittedAt, review };
}
