import {
  encodeCursor,
  pageOf,
  pageSize,
  requirePerson,
  type Connection,
  type SubgraphContext,
} from '@bookends/subgraph';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { NoticeReads } from '../../usecases/notice-reads';
import { idAfter } from '../notice-cursors';
import { NoticeConnection, toNotice, type Notice } from '../notice.type';

@Resolver()
export class MyNoticesQuery {
  constructor(private readonly reads: NoticeReads) {}

  @Query(() => NoticeConnection, { description: 'What was sent to the viewer, newest first.' })
  async myNotices(
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Notice>> {
    const { personId } = requirePerson(context);
    const limit = pageSize(first);
    const rows = await this.reads.pageOfPerson(personId, { limit: limit + 1, beforeId: idAfter(after) });
    return pageOf(rows, limit, { node: toNotice, cursor: (row) => encodeCursor(row.id) });
  }
}
