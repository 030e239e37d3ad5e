import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PersonType } from './person.type';

@ObjectType('TopicBalance', {
  description: 'Supply and demand of one topic, over everybody who applied and neither withdrew nor was declined.',
})
export class TopicBalanceType {
  @Field(() => String, { description: 'The key of the topic.' })
  key!: string;

  @Field(() => String, { description: 'What people read.' })
  label!: string;

  @Field(() => Int, { description: 'Mentors who offer it.' })
  mentors!: number;

  @Field(() => Int, { description: 'Mentees whom these mentors would take in all.' })
  places!: number;

  @Field(() => Int, { description: 'Mentees who want it.' })
  mentees!: number;
}

@ObjectType('ReviewProgress', { description: "How far somebody's reviews in a cycle are." })
export class ReviewProgressType {
  @Field(() => Int, { description: 'Given to be reviewed, and not recused from.' })
  assigned!: number;

  @Field(() => Int, { description: 'Of these, judged.' })
  submitted!: number;

  @Field(() => Int, { description: 'Of these, still to be judged: nobody decided the application meanwhile.' })
  open!: number;

  @Field(() => Int, { description: 'Recused from.' })
  recused!: number;
}

@ObjectType('ReviewerLoad', { description: 'What one reviewer has to read in a cycle, and how they judge.' })
export class ReviewerLoadType extends ReviewProgressType {
  @Field(() => PersonType, { nullable: true, description: 'Who it is; null only while it cannot be read.' })
  reviewer?: PersonType | null;

  @Field(() => Float, { nullable: true, description: 'Mean of their scores; null before the first.' })
  averageScore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviation of their scores, small where all are judged alike; null before the second.',
  })
  spread!: number | null;

  /** For the resolver of `reviewer`; not part of the schema. */
  reviewerId!: string;
}
