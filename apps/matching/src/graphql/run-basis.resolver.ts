import { forbidden, type SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayReadProposals } from '../domain/policies';
import type { ReadBatches } from './read-batches';
import { RunBasisType, toRunBasis } from './run-basis.type';
import { RunType } from './run.type';
import { actorOf } from './viewer';

/** What a run was made with. */
@Resolver(() => RunType)
export class RunBasisResolver {
  constructor(private readonly batches: ReadBatches) {}

  @FieldResolver(() => RunBasisType, {
    nullable: true,
    description:
      'What it was made with besides the pool; null when its record is lost. For coordinators and reviewers; else FORBIDDEN.',
  })
  async basis(@Root() { runId, programId }: RunType, @Ctx() context: SubgraphContext): Promise<RunBasisType | null> {
    if (!mayReadProposals(actorOf(context), programId)) throw forbidden('Pins and blocks are for those who match.');
    const basis = await context.load(this.batches.runBases, runId);
    return basis && toRunBasis(basis);
  }
}
