import {
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
import { CycleNoticeRecipientsArguments } from './cycle-notice-recipients.arguments';
import { CycleNoticesArguments, noticeFilterOf } from './cycle-notices.arguments';
import { NoticeCount } from './notice-count.type';
import { idAfter, recipientAfter } from './notice-cursors';
import { NoticeConnection, toNotice, type Notice } from './notice.type';
import type { ReadBatches } from './read-batches';
import { Cycle, NoticeRecipientConnection, type Person } from './references.type';
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

  @FieldResolver(() => NoticeRecipientConnection, {
    nullable: true,
    description:
      'Whom a notice of the cycle concerns, by name; nobody for one that belongs to no cycle. For coordinators; else FORBIDDEN.',
  })
  async noticeRecipients(
    @Root() { id }: Cycle,
    @Args(() => CycleNoticeRecipientsArguments) asked: CycleNoticeRecipientsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Person> | null> {
    if (!(await this.allows(id, context))) return null;
    const { template, isDueNow, search } = asked;
    const limit = pageSize(asked.first);
    const filter = { cycleId: id, template, isDueNow: isDueNow ?? false, search: search?.trim() || null };
    const rows = await this.reads.recipientPage({ ...filter, limit: limit + 1, after: recipientAfter(asked.after) });
    return pageOf(rows, limit, {
      node: ({ personId }) => ({ id: personId }),
      cursor: ({ familyName, givenName, personId }) => encodeCursor(familyName, givenName, personId),
    });
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
