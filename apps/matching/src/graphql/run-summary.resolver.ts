import type { SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadBatches } from './read-batches';
import { RunSummaryType } from './run-summary.type';
import { ScoreBucketType } from './score-bucket.type';

/** Numbers of a run that are counted when somebody asks. */
@Resolver(() => RunSummaryType)
export class RunSummaryResolver {
  constructor(private readonly batches: ReadBatches) {}

  @FieldResolver(() => [ScoreBucketType], {
    description:
      'Its proposals by score: twenty buckets of one width from 0 to what a pair can reach with the weights of the run; ' +
      'empty when nobody is placed. Runs with other weights have other borders.',
  })
  async scoreDistribution(
    @Root() { runId }: RunSummaryType,
    @Ctx() context: SubgraphContext,
  ): Promise<readonly ScoreBucketType[]> {
    return (await context.load(this.batches.scoreDistributions, runId)) ?? [];
  }
}
