// A worker that trusts its queue: what is queued is sent when its job comes, and never otherwise. The checks must find
// notices lost with the queue, and with killed workers.
import * as sound from '../../../../apps/notifications/src/jobs/notice-sweep';
import { sendNoticeJobId } from '../../../../apps/notifications/src/jobs/send-notice.job';

const createNoticeSweep: typeof sound.createNoticeSweep =
  ({ occurrences, sending, jobs }) =>
  async () => {
    await occurrences.fireDue(200);
    const queued = await sending.notices.queueDue(200);
    const payloads = queued.map(({ id, attempt }) => ({ id: sendNoticeJobId(id, attempt), payload: { noticeId: id } }));
    await jobs.addAll(payloads);
    return sending.notices.waiting();
  };

const file = require.resolve('../../../../apps/notifications/src/jobs/notice-sweep');
require.cache[file]!.exports = { ...sound, createNoticeSweep };
