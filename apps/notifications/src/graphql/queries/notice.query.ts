import { requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { mayReadNotice } from '../../domain/policies';
import { Notice, toNotice } from '../notice.type';
import type { ReadBatches } from '../read-batches';

@Resolver()
export class NoticeQuery {
  constructor(private readonly batches: ReadBatches) {}

  @Query(() => Notice, {
    nullable: true,
    description:
      'A notice by its id, for coordinators, and for its recipient once it was sent. Null when there is none, and for everybody else.',
  })
  async notice(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Notice | null> {
    const viewer = requirePerson(context);
    const record = await context.load(this.batches.notices, id);
    return record && mayReadNotice(viewer, record) ? toNotice(record) : null;
  }
}
