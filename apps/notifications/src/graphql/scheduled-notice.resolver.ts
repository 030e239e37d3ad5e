import type { SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ReadBatches } from './read-batches';
import { ScheduledNotice } from './scheduled-notice.type';

/** The live count of an audience: one statement for all notices of a schedule, and only when it is asked for. */
@Resolver(() => ScheduledNotice)
export class ScheduledNoticeResolver {
  constructor(private readonly batches: ReadBatches) {}

  @FieldResolver(() => Int, { description: 'How many people it would go to if it were due now.' })
  async audienceSize(@Root() { cycleId, template }: ScheduledNotice, @Ctx() context: SubgraphContext): Promise<number> {
    const sizes = await context.load(this.batches.audienceSizes, cycleId);
    return sizes?.get(template) ?? 0;
  }
}
