import { Field, Int, ObjectType } from 'type-graphql';
import type { InterestCount } from '../usecases/interest-stores';

@ObjectType('InterestCounts', {
  description: 'How many addresses are on the interest list of a program. The addresses themselves are read by nobody.',
})
export class InterestCountsType {
  @Field(() => Int, { description: 'They wait for the next cycle: their mailbox confirmed it.' })
  confirmed!: number;

  @Field(() => Int, { description: 'Of the confirmed ones, those that think of being a mentor.' })
  mentors!: number;

  @Field(() => Int, { description: 'Of the confirmed ones, those that think of having a mentor.' })
  mentees!: number;

  @Field(() => Int, { description: 'They were asked, and have not confirmed it yet.' })
  asked!: number;

  @Field(() => Int, { description: 'They were told that applications are open, in the last thirty days.' })
  invited!: number;
}

export function toInterestCounts(counts: readonly InterestCount[]): InterestCountsType {
  const sum = (fits: (count: InterestCount) => boolean): number =>
    counts.filter(fits).reduce((total, { count }) => total + count, 0);
  return {
    confirmed: sum(({ state }) => state === 'CONFIRMED'),
    mentors: sum(({ state, role }) => state === 'CONFIRMED' && role === 'MENTOR'),
    mentees: sum(({ state, role }) => state === 'CONFIRMED' && role === 'MENTEE'),
    asked: sum(({ state }) => state === 'ASKED'),
    invited: sum(({ state }) => state === 'INVITED'),
  };
}
