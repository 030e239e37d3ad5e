import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('ScoreBucket', { description: 'A bar of a histogram of scores.' })
export class ScoreBucketType {
  @Field(() => Int, { description: 'The lowest score that counts here.' })
  from!: number;

  @Field(() => Int, { description: 'Where the next one begins; the last one counts this score too.' })
  to!: number;

  @Field(() => Int, { description: 'How many proposals.' })
  count!: number;
}
