import type { SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayCommand, type NoticeCommand } from '../domain/notice-commands';
import { mayReadLetter, mayRunNotices } from '../domain/policies';
import { NoticePreview } from './notice-preview.type';
import { Notice, NoticeAttempt, toAttempt, toNotice } from './notice.type';
import type { ReadBatches } from './read-batches';

const ONLY = 'null for everybody but the coordinators of its program.';

/** The fields of a notice that only its coordinators see. */
@Resolver(() => Notice)
export class NoticeResolver {
  constructor(private readonly batches: ReadBatches) {}

  @FieldResolver(() => [NoticeAttempt], { nullable: true, description: `Its journal, oldest attempt first; ${ONLY}` })
  async attempts(@Root() { record }: Notice, @Ctx() context: SubgraphContext): Promise<NoticeAttempt[] | null> {
    if (!isRunBy(context, record.programId)) return null;
    return ((await context.load(this.batches.attempts, record.id)) ?? []).map(toAttempt);
  }

  @FieldResolver(() => String, { nullable: true, description: `Why it was not sent, or is tried again; ${ONLY}` })
  reason(@Root() { record }: Notice, @Ctx() context: SubgraphContext): string | null {
    return isRunBy(context, record.programId) ? record.reason : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `The address that it goes to now; ${ONLY}` })
  async address(@Root() { record }: Notice, @Ctx() context: SubgraphContext): Promise<string | null> {
    if (!isRunBy(context, record.programId) || record.personId === null) return null;
    return context.load(this.batches.addresses, record.personId);
  }

  @FieldResolver(() => NoticePreview, {
    nullable: true,
    description:
      'What it says, for its recipient and the coordinators. What was sent is not kept: it is written again from the words, names and dates of today, without the link to decline. Null for a sign-in link, for a letter that cannot be written now, and for the recipient once the match that it is about was ended early.',
  })
  async letter(@Root() { record }: Notice, @Ctx() context: SubgraphContext): Promise<NoticePreview | null> {
    const { viewer } = context;
    if (viewer.kind !== 'person') return null;
    const letter = await context.load(this.batches.letters, record.id);
    return letter && mayReadLetter(viewer, record, letter.subjectState) ? letter : null;
  }

  @FieldResolver(() => Notice, {
    nullable: true,
    description: 'The notice that this one sends again; null for a first one.',
  })
  async resends(@Root() { record }: Notice, @Ctx() context: SubgraphContext): Promise<Notice | null> {
    if (record.resendsId === null) return null;
    const original = await context.load(this.batches.notices, record.resendsId);
    return original && toNotice(original);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may hold it back now.' })
  viewerCanHold(@Root() { record }: Notice, @Ctx() context: SubgraphContext): boolean {
    return !record.isHeld && viewerCan('hold', record, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may let it go now.' })
  viewerCanRelease(@Root() { record }: Notice, @Ctx() context: SubgraphContext): boolean {
    return record.isHeld && viewerCan('release', record, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may call it off now.' })
  viewerCanCancel(@Root() { record }: Notice, @Ctx() context: SubgraphContext): boolean {
    return record.state !== 'CANCELLED' && viewerCan('cancel', record, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may have it sent again now.' })
  viewerCanResend(@Root() { record }: Notice, @Ctx() context: SubgraphContext): boolean {
    return viewerCan('resend', record, context);
  }
}

function viewerCan(command: NoticeCommand, record: Notice['record'], context: SubgraphContext): boolean {
  return isRunBy(context, record.programId) && mayCommand(command, record);
}

function isRunBy({ viewer }: SubgraphContext, programId: string | null): boolean {
  return viewer.kind === 'person' && mayRunNotices(viewer, programId);
}
