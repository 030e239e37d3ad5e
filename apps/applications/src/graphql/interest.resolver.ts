import type { Clock } from '@bookends/clock';
import { forbidden, requirePerson, type Batch, type SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isTakingApplications } from '../domain/cycle-clock';
import { mayCoordinate } from '../domain/program-policies';
import type { InterestCount, InterestReads } from '../usecases/interest-stores';
import { InterestCountsType, toInterestCounts } from './interest.type';
import type { ProgramBatches } from './program-batches';
import { ProgramType } from './program.type';

/** What a program says of its interest list. */
@Resolver(() => ProgramType)
export class InterestResolver {
  private readonly countsOf: Batch<string, readonly InterestCount[]>;

  constructor(
    reads: InterestReads,
    private readonly batches: ProgramBatches,
    private readonly clock: Clock,
  ) {
    this.countsOf = (ids) => reads.countsOf(ids);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether one can ask to be told when applications open: they are not taken now.',
  })
  async isTakingInterest(@Root() { id }: ProgramType, @Ctx() context: SubgraphContext): Promise<boolean> {
    const cycles = (await context.load(this.batches.cyclesOf, id)) ?? [];
    const now = await this.clock.now();
    return !cycles.some((cycle) => isTakingApplications(cycle, now));
  }

  @FieldResolver(() => InterestCountsType, {
    description: 'How many are on its interest list. For its coordinators.',
  })
  async interest(@Root() { id }: ProgramType, @Ctx() context: SubgraphContext): Promise<InterestCountsType> {
    if (!mayCoordinate(requirePerson(context), id)) throw forbidden('The interest list is for coordinators.');
    return toInterestCounts((await context.load(this.countsOf, id)) ?? []);
  }
}
