import type { Sweep, SweepResult } from '@bookends/clock';
import type { JobQueue } from '@bookends/jobs';
import type { Logger } from '@bookends/telemetry';
import type { Occurrences } from '../usecases/occurrences';
import type { NoticeQueue } from '../usecases/notices';
import { reviveLostNotices } from '../usecases/revive-lost-notices';
import { sendNotice, type SendNoticePorts } from '../usecases/send-notice';
import { sendNoticeJobId } from './send-notice.job';
import type { SendingSlots } from './sending-slots';

export interface NoticeSweepParts {
  readonly occurrences: Pick<Occurrences, 'fireDue'>;
  readonly sending: SendNoticePorts;
  readonly jobs: JobQueue<{ noticeId: string }>;
  readonly slots: SendingSlots;
  readonly logger: Logger;
}

const BATCH = 200;
/** A queued notice that no job has come for within this time is sent without one. */
const WAITED_MS = 2_000;
/** After the database was away the living get this long to renew their claims before any is taken for lost. */
const RECOVERY_MS = 3_000;

/**
 * One pass over what is due: frees what dead workers held, fires occurrences, queues notices and wakes the queue, and
 * sends what the queue does not come for. Never waits for a mail server, nor for the queue: neither can hold up the rest.
 */
export function createNoticeSweep(parts: NoticeSweepParts): Sweep {
  const { notices } = parts.sending;
  const alarm = createAlarm(parts);
  const pass = async (isCalm: boolean): Promise<SweepResult> => {
    if (isCalm) await reviveLostNotices(notices);
    while ((await parts.occurrences.fireDue(BATCH)) === BATCH);
    await queueAllDue(notices, alarm.ring);
    sendStragglers(parts, alarm.isAway() ? 0 : WAITED_MS);
    return notices.waiting();
  };
  let failedAt = Number.NEGATIVE_INFINITY;
  return () =>
    pass(performance.now() - failedAt > RECOVERY_MS).catch((error: unknown) => {
      failedAt = performance.now();
      throw error;
    });
}

type Queued = readonly { readonly id: string; readonly attempt: number }[];

async function queueAllDue(notices: NoticeQueue, ring: (queued: Queued) => void): Promise<void> {
  for (;;) {
    const queued = await notices.queueDue(BATCH);
    if (queued.length > 0) ring(queued);
    if (queued.length < BATCH) return;
  }
}

/** Puts jobs into the queue without waiting for it. While it is away the sweep sends at once. */
function createAlarm({ jobs, logger }: NoticeSweepParts): { ring: (queued: Queued) => void; isAway: () => boolean } {
  let isAway = false;
  const toJobs = (queued: Queued) =>
    queued.map(({ id, attempt }) => ({ id: sendNoticeJobId(id, attempt), payload: { noticeId: id } }));
  return {
    isAway: () => isAway,
    ring: (queued) => {
      jobs.addAll(toJobs(queued)).then(
        () => {
          isAway = false;
        },
        (err: unknown) => {
          isAway = true;
          logger.warn({ err, count: queued.length }, 'the queue is away: notices are sent without it');
        },
      );
    },
  };
}

/** One straggler after the other until there is none, in as many slots as are free; the pass does not wait for them. */
function sendStragglers(parts: NoticeSweepParts, waitedMs: number): void {
  const { slots, sending, logger } = parts;
  const sendAll = async (): Promise<void> => {
    while (await sendNotice(sending, { waitedMs })) if (slots.free > 0) start();
  };
  const start = (): void => {
    slots.run(sendAll).catch((err: unknown) => logger.error({ err }, 'a straggler could not be sent'));
  };
  if (slots.free > 0) start();
}
