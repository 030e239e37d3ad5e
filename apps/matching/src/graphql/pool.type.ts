import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Pool', {
  description: 'Accepted applications that are not yet placed, as matching knows them at this moment.',
})
export class PoolType {
  @Field(() => Int, { description: 'Mentors, those included whose places are taken.' })
  mentors!: number;

  @Field(() => Int, { description: 'Mentees without a match.' })
  mentees!: number;

  @Field(() => Int, { description: 'Places that mentors still have.' })
  places!: number;
}
