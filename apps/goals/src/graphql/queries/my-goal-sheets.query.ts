import { requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { GoalSheetReads } from '../../usecases/goal-sheet-reads';
import { GoalSheet, toGoalSheet } from '../goal-sheet.type';

@Resolver()
export class MyGoalSheetsQuery {
  constructor(private readonly reads: GoalSheetReads) {}

  @Query(() => [GoalSheet], { description: 'The goal sheets of the viewer’s matches, on either side, newest first.' })
  async myGoalSheets(@Ctx() context: SubgraphContext): Promise<GoalSheet[]> {
    const { personId } = requirePerson(context);
    return (await this.reads.ofPerson(personId)).map(toGoalSheet);
  }
}
