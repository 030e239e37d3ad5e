import { requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayReadStanding } from '../domain/policies';
import { GoalSheet, toGoalSheet } from './goal-sheet.type';
import type { ReadBatches } from './read-batches';
import { Match } from './references.type';

@Resolver(() => Match)
export class MatchGoalSheetResolver {
  constructor(private readonly batches: ReadBatches) {}

  @FieldResolver(() => GoalSheet, {
    nullable: true,
    description:
      'The goal sheet of the pair. Null when it is not the viewer’s to see, and for a moment after the announcement.',
  })
  async goalSheet(@Root() { id }: Match, @Ctx() context: SubgraphContext): Promise<GoalSheet | null> {
    const viewer = requirePerson(context);
    const standing = await context.load(this.batches.sheetsOfMatches, id);
    return standing && mayReadStanding(viewer, standing) ? toGoalSheet(standing) : null;
  }
}
