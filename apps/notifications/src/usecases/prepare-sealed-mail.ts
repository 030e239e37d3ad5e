import { ok } from '@bookends/result';
import { ruleOf } from '../domain/default-program';
import { letterOf } from '../domain/letters/letter-of';
import { isDeclinable } from '../domain/notice-rule';
import type { ClaimedNotice } from './notices';
import type { LookedAt, MailDeskPorts } from './prepare-mail';
import type { UnsubscribeChoice } from './unsubscribe-choice';

/** Looks up a notice to an address without an account: all that its letter says was sealed with it. */
export async function lookAtSealedMail(ports: MailDeskPorts, notice: ClaimedNotice): Promise<LookedAt> {
  const mail = ports.mails.open(notice);
  const address = mail?.email ?? '';
  const choice = choiceOf(notice);
  const { kind } = ruleOf(notice.template);
  const standing = await ports.sources.standingOf(address, choice);
  const unsubscribeUrl = choice && `${ports.publicUrl}/unsubscribe/${ports.tokens.issue(choice)}`;
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

function choiceOf({ template, programId, subjectId }: ClaimedNotice): UnsubscribeChoice | null {
  const { kind } = ruleOf(template);
  if (!isDeclinable(kind) || programId === null || subjectId === null) return null;
  return { programId, readerId: subjectId, hasAccount: false, kind };
}
