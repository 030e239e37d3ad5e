import type { EventOf } from '@bookends/events/contracts';
import { dayIn } from '../domain/day-words';
import type { NoticeBook, NoticeChoices } from './notice-book';
import type { SealedMails } from './sealed-mails';

/** Port: shows, to whom the letters are written, that they read the mailbox. */
export interface InterestTokens {
  issue(interestId: string): string;
}

export interface InterestPorts {
  readonly notices: Pick<NoticeBook, 'addSealed'>;
  readonly mails: Pick<SealedMails, 'seal'>;
  readonly interestTokens: InterestTokens;
  readonly publicUrl: string;
  readonly newId: () => string;
}

/** Asks the reader of a mailbox whether it was them: one letter each time that somebody asked. */
export async function askToConfirm(ports: InterestPorts, event: EventOf<'interest.registered'>): Promise<void> {
  const { interestId, email, locale, programName, confirmBy } = event.payload;
  const link = pageOf(ports, 'confirm', interestId);
  const values = { program: { name: programName }, link, day: dayIn(confirmBy, locale) };
  await write(ports, event, {
    ...{ template: 'INTEREST_CONFIRMATION', dedupeKey: `interest|${event.id}` },
    mail: { email, sender: programName, values },
  });
}

/** Tells somebody on the interest list that applications are open: once for a cycle, however often it is told. */
export async function inviteToApply(ports: InterestPorts, event: EventOf<'interest.invited'>): Promise<void> {
  const { interestId, cycleId, cycleName, email, locale, programName, closesOn } = event.payload;
  const leaveLink = pageOf(ports, 'leave', interestId);
  const values = {
    program: { name: programName },
    cycle: { name: cycleName },
    day: dayIn(closesOn, locale),
    link: `${ports.publicUrl}/`,
    leaveLink,
  };
  await write(ports, event, {
    ...{ template: 'APPLICATIONS_OPEN', dedupeKey: `invitation|${cycleId}|${interestId}` },
    mail: { email, sender: programName, values, unsubscribeUrl: leaveLink },
  });
}

/** Holds back what is still on its way to an address that was erased. */
export async function forgetInterest(
  { choices }: { readonly choices: Pick<NoticeChoices, 'addDeclined'> },
  { programId, payload: { interestId } }: EventOf<'interest.left'>,
): Promise<void> {
  await choices.addDeclined({ programId: programId!, personId: interestId, kind: 'NEWS' });
}

async function write(
  { notices, mails, newId }: InterestPorts,
  { programId, occurredAt, payload }: EventOf<'interest.registered'> | EventOf<'interest.invited'>,
  letter: {
    readonly template: 'INTEREST_CONFIRMATION' | 'APPLICATIONS_OPEN';
    readonly dedupeKey: string;
    readonly mail: Parameters<SealedMails['seal']>[1];
  },
): Promise<void> {
  const id = newId();
  const { template, dedupeKey, mail } = letter;
  const about = { programId: programId!, interestId: payload.interestId };
  await notices.addSealed({ id, template, dedupeKey, ...about, sealed: mails.seal(id, mail), at: occurredAt });
}

const pageOf = ({ publicUrl, interestTokens }: InterestPorts, page: 'confirm' | 'leave', id: string): string =>
  `${publicUrl}/interest/${page}?token=${interestTokens.issue(id)}`;
