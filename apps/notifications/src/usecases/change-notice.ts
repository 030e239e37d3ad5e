import type { Clock } from '@bookends/clock';
import type { UnitOfWork } from '@bookends/events/contracts';
import { ok, rejected, type Result } from '@bookends/result';
import { commandNotice, type NoticeCommand, type WrongNoticeState } from '../domain/notice-commands';
import { mayRunNotices, type Viewer } from '../domain/policies';
import type { NoticeRecord, NoticeStores } from './notice-book';

export interface NoticePorts {
  readonly unitOfWork: UnitOfWork<NoticeStores>;
  readonly clock: Clock;
  readonly newId: () => string;
}

export const LONGEST_REASON = 500;

export interface ChangeNoticeInput {
  readonly viewer: Viewer;
  readonly noticeId: string;
  /** Why, for the log; optional. */
  readonly reason?: string | null;
}

export type ChangeNoticeRejection =
  | WrongNoticeState
  | { readonly reason: 'unknown-notice' }
  | { readonly reason: 'not-coordinator' }
  | { readonly reason: 'reason-too-long' };

/**
 * Carries out one command on a notice as its coordinator, with its line in the audit log. Repeating it changes nothing.
 * Against a worker the first to lock the row wins: a notice that is being sent can no longer be held or cancelled.
 */
export function changeNotice(
  ports: NoticePorts,
  command: NoticeCommand,
  { viewer, noticeId, reason = null }: ChangeNoticeInput,
): Promise<Result<NoticeRecord, ChangeNoticeRejection>> {
  if ((reason?.length ?? 0) > LONGEST_REASON) return Promise.resolve(rejected({ reason: 'reason-too-long' }));
  return ports.unitOfWork.run(async ({ notices, audit }) => {
    const notice = await notices.lock(noticeId);
    if (notice === null) return rejected({ reason: 'unknown-notice' });
    if (!mayRunNotices(viewer, notice.programId)) return rejected({ reason: 'not-coordinator' });
    const next = commandNotice(command, notice);
    if (!next.isOk) return next;
    const isSame = next.value.state === notice.state && next.value.isHeld === notice.isHeld;
    if (isSame && command !== 'resend') return ok(notice);
    const at = await ports.clock.now();
    const changed =
      command === 'resend'
        ? await notices.repeat(notice, ports.newId(), at)
        : await notices.stand(noticeId, next.value, reason ?? notice.reason);
    await audit.add({
      programId: notice.programId,
      actorId: viewer.personId,
      action: `notice.${command}`,
      subjectKind: 'notice',
      subjectId: noticeId,
      reason: reason ?? undefined,
      at,
    });
    return ok(changed);
  });
}
