// A worker that believes before it knows: it marks a notice as sent and sends it then. The checks must find mails lost.
import * as sound from '../../../../apps/notifications/src/usecases/send-notice';

const sendNotice: typeof sound.sendNotice = async (ports, target) => {
  const notice = await ports.notices.claim(target, ports.claims.leaseMs);
  if (notice === null) return false;
  const ending = { dueAt: null, isAmbiguous: false, isHeld: false, isAddressDead: false, reason: null };
  const settlement = { ...ending, state: 'SENT' as const };
  await ports.notices.settle(notice, { settlement, outcome: 'accepted', code: null, detail: null });
  const mail = await (await ports.desk.look(notice)).write();
  if (mail.isOk) await ports.mail.send(mail.value);
  return true;
};

const file = require.resolve('../../../../apps/notifications/src/usecases/send-notice');
require.cache[file]!.exports = { ...sound, sendNotice };
