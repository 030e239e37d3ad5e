import type { Sweep } from '@bookends/clock';
import type { Queues } from '@bookends/jobs';
import type { Logger } from '@bookends/telemetry';
import type { Occurrences } from '../usecases/occurrences';
import type { NoticeQueue } from '../usecases/notices';
import type { MailDesk } from '../usecases/mail-desk';
import type { MailSender } from '../usecases/send-notice';
import { createClaimKeeper } from './claim-keeper';
import { createNoticeSweep } from './notice-sweep';
import { sendNoticeHandler, sendNoticeJob } from './send-notice.job';
import { createSendingSlots } from './sending-slots';

const SLOTS = 8;
/** Short, since it is renewed: a killed worker's notices are free again within these seconds. */
const LEASE_MS = 7_500;
/** How long the end of an attempt is insisted on while the database is away. */
const INSIST_MS = 60_000;

/** Starts the worker of the queue; `sweep` is one pass over what is due, and `stop` waits for what is being sent. */
export function startSending(parts: {
  readonly notices: NoticeQueue;
  readonly occurrences: Pick<Occurrences, 'fireDue'>;
  readonly desk: MailDesk;
  readonly mail: MailSender;
  readonly queues: Queues;
  readonly logger: Logger;
}): { readonly sweep: Sweep; stop(): Promise<void> } {
  const { notices, occurrences, desk, mail, queues, logger } = parts;
  const claims = createClaimKeeper(notices, {
    leaseMs: LEASE_MS,
    insistMs: INSIST_MS,
    onError: (err) => logger.warn({ err }, 'a claim could not be written yet'),
  });
  const slots = createSendingSlots(SLOTS);
  const sending = { notices, desk, mail, claims };
  const worker = queues.startWorker(sendNoticeJob, sendNoticeHandler(sending, slots), { concurrency: SLOTS });
  const jobs = queues.queue(sendNoticeJob);
  return {
    sweep: createNoticeSweep({ occurrences, sending, jobs, slots, logger }),
    stop: async () => {
      await worker.close();
      await slots.drained();
      claims.stop();
    },
  };
}
