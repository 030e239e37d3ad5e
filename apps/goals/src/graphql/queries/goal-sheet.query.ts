import { forbidden, requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { mayReadStanding } from '../../domain/policies';
import { GoalSheet, toGoalSheet } from '../goal-sheet.type';
import type { ReadBatches } from '../read-batches';

@Resolver()
export class GoalSheetQuery {
  constructor(private readonly batches: ReadBatches) {}

  @Query(() => GoalSheet, {
    nullable: true,
    description:
      'One goal sheet, for its pair and the coordinators and liaisons of its program. Null for an unknown id.',
  })
  async goalSheet(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<GoalSheet | null> {
    const viewer = requirePerson(context);
    const standing = await context.load(this.batches.sheets, id);
    if (standing && !mayReadStanding(viewer, standing)) throw forbidden('A goal sheet is for its pair.');
    return standing && toGoalSheet(standing);
  }
}
