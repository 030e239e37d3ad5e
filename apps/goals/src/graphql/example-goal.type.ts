import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A goal for pairs to look at before they write their own; nobody’s.' })
export class ExampleGoal {
  @Field(() => String, { description: 'What exactly will be different.' })
  specific!: string;

  @Field(() => String, { description: 'How both will see that it was reached.' })
  measurable!: string;

  @Field(() => String, { description: 'Why it can be done with the time and means at hand.' })
  achievable!: string;

  @Field(() => String, { description: 'Why it matters to the mentee.' })
  relevant!: string;

  @Field(() => String, { description: 'How long it may take, in words: the day is chosen by the pair.' })
  timeBound!: string;

  @Field(() => String, { description: 'The first step to it.' })
  firstStep!: string;
}
