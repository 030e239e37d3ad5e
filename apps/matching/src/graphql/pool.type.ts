import { Field, Int, ObjectType } from 'type-graphql';
import type { CriterionKey } from '../domain/criteria-set';
import { CriterionEnum } from './enums';

@ObjectType('PoolGap', { description: 'How many people of the pool said nothing that a criterion could compare.' })
export class PoolGapType {
  @Field(() => CriterionEnum, { description: 'The criterion.' })
  criterion!: CriterionKey;

  @Field(() => Int, { description: 'Mentors who said nothing for it.' })
  mentors!: number;

  @Field(() => Int, { description: 'Mentees who said nothing for it.' })
  mentees!: number;
}

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

  @Field(() => [PoolGapType], {
    description: 'What is missing for the criteria, in their order; only those for which somebody said nothing.',
  })
  gaps!: readonly PoolGapType[];
}
