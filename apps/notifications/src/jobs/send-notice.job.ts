import { backoff, done, type JobDefinition, type JobHandler } from '@bookends/jobs';
import { z } from 'zod';
import { sendNotice, type SendNoticePorts } from '../usecases/send-notice';
import type { SendingSlots } from './sending-slots';

/**
 * Trigger: a notice was queued. Effect: one mail. Idempotency key: the claim on the notice's row, so that a second job
 * finds nothing to do. Retry: none by the queue, since what is due is queued again by the sweep. When exhausted: nothing
 * is lost, the row is the truth.
 */
export const sendNoticeJob: JobDefinition<{ noticeId: string }> = {
  queue: 'send-notice',
  payload: z.object({ noticeId: z.uuid() }),
  retry: backoff(1, 1_000, 1_000),
};

/** The same for every hand-over of one attempt, another for the next. */
export const sendNoticeJobId = (noticeId: string, attempt: number): string => `${noticeId}-${attempt}`;

export function sendNoticeHandler(ports: SendNoticePorts, slots: SendingSlots): JobHandler<{ noticeId: string }> {
  return async ({ noticeId }) => {
    await slots.run(() => sendNotice(ports, { noticeId }));
    return done();
  };
}
