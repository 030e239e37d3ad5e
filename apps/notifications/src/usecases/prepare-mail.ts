import { rejected, ok, type Result } from '@bookends/result';
import { ruleOf } from '../domain/default-program';
import type { Letter } from '../domain/letters/letter';
import { dateOf, isDayOver, type LetterFacts, type LetterValues } from '../domain/letter-values';
import type { GateFacts } from '../domain/notice-gate';
import { isDeclinable, type NoticeTemplate } from '../domain/notice-rule';
import type { LetterSources, UnwritableLetter, WrittenLetter } from './letters';
import type { ClaimedNotice } from './notices';
import { lookAtSealedMail } from './prepare-sealed-mail';
import type { SealedMails } from './sealed-mails';
import type { UnsubscribeTokens } from './unsubscribe-choice';
import { writeLetter } from './write-letter';

/** A mail ready to leave. */
export interface PreparedMail extends WrittenLetter {
  /** The notice: also the mail's Message-ID, the same at every attempt. */
  readonly noticeId: string;
  readonly to: { readonly name: string; readonly address: string };
  /** The program's time. */
  readonly date: Date;
  /** Null on what cannot be declined. */
  readonly unsubscribeUrl: string | null;
  readonly calendar: CalendarDay | null;
}

export interface CalendarDay {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly url: string;
}

/** Port: turns words and values into a letter. */
export interface LetterWriter {
  write(words: Letter, values: LetterValues, frame: LetterFrame): Promise<Result<WrittenLetter, UnwritableLetter>>;
}

export interface LetterFrame {
  /** Whose letter it is, at the top. */
  readonly sender: string;
  readonly unsubscribeUrl: string | null;
}

export interface MailDeskPorts {
  readonly sources: LetterSources;
  readonly writer: LetterWriter;
  readonly tokens: Pick<UnsubscribeTokens, 'issue'>;
  readonly mails: Pick<SealedMails, 'open'>;
  readonly publicUrl: string;
}

export interface LookedAt {
  readonly gate: GateFacts;
  write(): Promise<Result<PreparedMail, UnwritableLetter>>;
}

/** Looks a claimed notice up, and writes its mail when asked to. */
export interface MailDesk {
  look(notice: ClaimedNotice): Promise<LookedAt>;
}

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
