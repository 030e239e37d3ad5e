import { rejected, ok } from '@bookends/result';
import { ruleOf } from '../domain/default-program';
import { dateOf, isDayOver, type LetterFacts } from '../domain/letter-values';
import { isDeclinable, type NoticeTemplate } from '../domain/notice-rule';
import type { CalendarDay, LookedAt, MailDesk, MailDeskPorts } from './mail-desk';
import type { ClaimedNotice } from './notices';
import { lookAtSealedMail } from './prepare-sealed-mail';
import { writeLetter } from './write-letter';

/** A desk that reads all there is to know of a notice in one statement, at the moment of sending. */
export function createMailDesk(ports: MailDeskPorts): MailDesk {
  return {
    look: (notice) => (notice.cycleId === null ? lookAtSealedMail(ports, notice) : lookAtLetter(ports, notice)),
  };
}

async function lookAtLetter(ports: MailDeskPorts, notice: ClaimedNotice): Promise<LookedAt> {
  const { template, occurrenceId, subjectId } = notice;
  const personId = notice.personId!;
  const address = { template, occurrenceId, subjectId, personId, cycleId: notice.cycleId! };
  const reading = await ports.sources.read(address);
  const { kind } = ruleOf(template);
  const { facts } = reading;
  const isExpired = facts !== null && isDayOver(template, facts, notice.claimedAt);
  const choice = isDeclinable(kind) ? { programId: notice.programId!, personId, kind } : null;
  const unsubscribeUrl = choice && `${ports.publicUrl}/unsubscribe/${ports.tokens.issue(choice)}`;
  return {
    gate: { ...reading, kind, isExpired, isEverythingKnown: facts !== null },
    write: async () => {
      if (facts === null) return rejected({ reason: 'unwritable', message: 'nothing is known yet', line: null });
      const letter = await writeLetter(ports, template, { facts, text: reading.text }, unsubscribeUrl);
      if (!letter.isOk) return letter;
      const to = { name: `${facts.reader.givenName} ${facts.reader.familyName}`, address: facts.reader.email };
      const calendar = calendarOf(template, facts, ports.publicUrl);
      return ok({ ...letter.value, noticeId: notice.id, to, date: notice.claimedAt, unsubscribeUrl, calendar });
    },
  };
}

function calendarOf(template: NoticeTemplate, facts: LetterFacts, publicUrl: string): CalendarDay | null {
  const { calendarOf: milestone } = ruleOf(template);
  const on = dateOf(template, facts);
  if (!milestone || on === null) return null;
  const title = `${facts.program.name}: virtual networking session`;
  return { id: `${facts.cycle.id}-${milestone.toLowerCase()}`, title, on, url: `${publicUrl}/home` };
}
