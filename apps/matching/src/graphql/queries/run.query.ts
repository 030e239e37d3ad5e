import { forbidden, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { mayReadRuns } from '../../domain/policies';
import type { ReadBatches } from '../read-batches';
import { RunType, toRunType } from '../run.type';
import { actorOf } from '../viewer';

@Resolver()
export class RunQuery {
  constructor(private readonly batches: ReadBatches) {}

  @Query(() => RunType, {
    nullable: true,
    description: 'A run, with how far it is. For coordinators, reviewers and the board; null when there is none.',
  })
  async run(
    @Arg('id', () => ID, { description: 'The run.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<RunType | null> {
    const actor = actorOf(context);
    const run = await context.load(this.batches.runs, id);
    if (run && !mayReadRuns(actor, run.programId)) throw forbidden('A run is for the staff of its program.');
    return run && toRunType(run);
  }
}
