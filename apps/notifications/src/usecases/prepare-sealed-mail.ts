import { ok } from '@bookends/result';
import { ruleOf } from '../domain/default-program';
import { letterOf } from '../domain/letters/letter-of';
import type { ClaimedNotice } from './notices';
import type { LookedAt, MailDeskPorts } from './mail-desk';

/** Looks up a notice to an address without an account: all that its letter says was sealed with it. */
export async function lookAtSealedMail(ports: MailDeskPorts, notice: ClaimedNotice): Promise<LookedAt> {
  const mail = ports.mails.open(notice);
  const address = mail?.email ?? '';
  const { kind } = ruleOf(notice.template);
  const standing = await ports.sources.standingOf(address, { ...notice, kind });
  const unsubscribeUrl = mail?.unsubscribeUrl ?? null;
  return {
    gate: {
      ...standing,
      kind,
      address,
      isStillDue: true,
      isSwitchedOn: true,
      isCycleCancelled: false,
      isExpired: notice.isExpired,
      isEverythingKnown: true,
    },
    write: async () => {
      const frame = { sender: mail?.sender ?? '', unsubscribeUrl };
      const letter = await ports.writer.write(letterOf(notice.template), mail?.values ?? {}, frame);
      if (!letter.isOk) return letter;
      const envelope = { to: { name: '', address }, date: notice.claimedAt, unsubscribeUrl, calendar: null };
      return ok({ ...letter.value, noticeId: notice.id, ...envelope });
    },
  };
}
