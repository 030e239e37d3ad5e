import { Field, Int, ObjectType } from 'type-graphql';
import type { GoalSheetCounts as ReadCounts } from '../usecases/goal-sheet-reads';

@ObjectType({ description: 'How many goal sheets of a cycle stand where.' })
export class GoalSheetCounts {
  @Field(() => Int, { description: 'All of them.' })
  total!: number;

  @Field(() => Int, { description: 'Not handed in yet.' })
  draft!: number;

  @Field(() => Int, { description: 'Waiting for the mentor.' })
  submitted!: number;

  @Field(() => Int, { description: 'Handed back to the mentee.' })
  returned!: number;

  @Field(() => Int, { description: 'Agreed by both.' })
  agreed!: number;

  @Field(() => Int, { description: 'Agreed, with the next edition being written.' })
  amended!: number;

  @Field(() => Int, { description: 'Closed with their match or the cycle.' })
  closed!: number;

  @Field(() => Int, { description: 'Drafts and returned ones that are past their day.' })
  late!: number;
}

export function toCounts({ byState, late }: ReadCounts): GoalSheetCounts {
  const { DRAFT: draft, SUBMITTED: submitted, RETURNED: returned, AGREED: agreed, AMENDED: amended } = byState;
  const total = Object.values(byState).reduce((sum, count) => sum + count, 0);
  return { total, draft, submitted, returned, agreed, amended, closed: byState.CLOSED, late };
}
