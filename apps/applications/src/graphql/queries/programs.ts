import type { Clock } from '@bookends/clock';
import {
  badUserInput,
  connectionOf,
  encodeCursor,
  pageOf,
  pageSize,
  type Connection,
  type SubgraphContext,
} from '@bookends/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { ProgramReads } from '../../usecases/program-reads';
import { CycleType, toCycle } from '../cycle.type';
import { placeOf } from '../place-cursor';
import type { ProgramBatches } from '../program-batches';
import { ProgramType, toProgram } from '../program.type';

export const ProgramConnection = connectionOf(ProgramType, 'Program');

/** What everybody may read, signed in or not: programs and the calendar of their cycles. */
@Resolver()
export class ProgramQueries {
  constructor(
    private readonly reads: ProgramReads,
    private readonly batches: ProgramBatches,
    private readonly clock: Clock,
  ) {}

  @Query(() => ProgramType, {
    nullable: true,
    description: 'A program by its id or by its slug; null when there is none.',
  })
  async program(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'Its name in addresses.' }) slug: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<ProgramType | null> {
    if ((id == null) === (slug == null)) throw badUserInput(['id'], 'give either id or slug');
    const program = id == null ? await this.reads.programBySlug(slug!) : await context.load(this.batches.programs, id);
    return program && toProgram(program);
  }

  @Query(() => ProgramConnection, { description: 'All programs, by name.' })
  async programs(
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
  ): Promise<Connection<ProgramType>> {
    const size = pageSize(first);
    const programs = await this.reads.programPage({
      limit: size + 1,
      after: placeOf(after, 2) as [string, string] | null,
    });
    return pageOf(programs, size, { node: toProgram, cursor: ({ name, id }) => encodeCursor(name, id) });
  }

  @Query(() => CycleType, { nullable: true, description: 'A cycle by its id; null when there is none.' })
  async cycle(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CycleType | null> {
    const cycle = await context.load(this.batches.cycles, id);
    return cycle && toCycle(cycle, await this.clock.now());
  }
}
