import {
  badUserInput,
  decodeCursor,
  encodeCursor,
  forbidden,
  pageOf,
  pageSize,
  requirePerson,
  type Connection,
  type SubgraphContext,
} from '@bookends/subgraph';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayRunNotices } from '../domain/policies';
import type { NoticeReads } from '../usecases/notice-reads';
import { CycleNoticesArguments, noticeFilterOf } from './cycle-notices.arguments';
import { NoticeCount } from './notice-count.type';
import { NoticeConnection, toNotice, type Notice } from './notice.type';
import type { ReadBatches } from './read-batches';
import { Cycle } from './references.type';
import { ScheduledNotice, toScheduledNotice } from './scheduled-notice.type';

/** What the coordinators see of the notices of a cycle. */
@Resolver(() => Cycle)
export class CycleNoticesResolver {
  constructor(
    private readonly reads: NoticeReads,
    private readonly batches: ReadBatches,
  ) {}

  @FieldResolver(() => [ScheduledNotice], {
    nullable: true,
    description: 'Every notice of the cycle with its days, in the order of the year. For coordinators; else FORBIDDEN.',
  })
  async noticeSchedule(@Root() { id }: Cycle, @Ctx() context: SubgraphContext): Promise<ScheduledNotice[] | null> {
    if (!(await this.allows(id, context))) return null;
    const entries = await context.load(this.batches.schedules, id);
    return entries && entries.map((entry) => toScheduledNotice(id, entry));
  }

  @FieldResolver(() => NoticeConnection, {
    nullable: true,
    description: 'The delivery log, newest first. For coordinators; else FORBIDDEN.',
  })
  async notices(
    @Root() { id }: Cycle,
    @Args(() => CycleNoticesArguments) asked: CycleNoticesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Notice> | null> {
    if (!(await this.allows(id, context))) return null;
    const limit = pageSize(asked.first);
    const page = { limit: limit + 1, beforeId: idAfter(asked.after) };
    const rows = await this.reads.pageOfCycle(id, noticeFilterOf(asked), page);
    return pageOf(rows, limit, { node: toNotice, cursor: (row) => encodeCursor(row.id) });
  }

  @FieldResolver(() => [NoticeCount], {
    nullable: true,
    description: 'How many of its notices stand where, every state once. For coordinators; else FORBIDDEN.',
  })
  async noticeCounts(@Root() { id }: Cycle, @Ctx() context: SubgraphContext): Promise<readonly NoticeCount[] | null> {
    if (!(await this.allows(id, context))) return null;
    return context.load(this.batches.counts, id);
  }

  /** False for a cycle that this context was not told of; throws FORBIDDEN for who does not coordinate it. */
  private async allows(cycleId: string, context: SubgraphContext): Promise<boolean> {
    const viewer = requirePerson(context);
    const programId = await context.load(this.batches.programsOfCycles, cycleId);
    if (programId !== null && !mayRunNotices(viewer, programId))
      throw forbidden('The notices of a cycle are for its coordinators.');
    return programId !== null;
  }
}

/** The id in a cursor of a list of notices; null without one. */
export function idAfter(cursor: string | null | undefined): string | null {
  const [id] = decodeCursor(cursor, 1) ?? [null];
  if (id !== null && (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)))
    throw badUserInput(['after'], 'is not a cursor of this list');
  return id ?? null;
}
