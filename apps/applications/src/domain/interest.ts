import { ok, rejected, type Result } from '@bookends/result';
import { addDays, endOfDay, localDateOf, type LocalDate } from '@bookends/timeline';
import { isAddress, normaliseAddress } from './address';
import type { ApplicationRole } from './applicant-facts';
import type { Cycle } from './cycle';
import { isTakingApplications } from './cycle-clock';
import { isLocale } from './person';

export const interestStates = ['ASKED', 'CONFIRMED', 'INVITED'] as const;
/** Somebody asked; the reader of the mailbox said that it was them; they were told that applications are open. */
export type InterestState = (typeof interestStates)[number];

/** An address that is told when applications open, without an account and without an application. */
export interface Interest {
  readonly id: string;
  readonly programId: string;
  /** Normalised; once in a program. */
  readonly email: string;
  /** The side that they think of; null when they did not say. */
  readonly role: ApplicationRole | null;
  readonly locale: string;
  readonly state: InterestState;
  readonly askedAt: Date;
  /** When the row is erased; null as long as it waits for the next cycle. */
  readonly forgetAt: Date | null;
}

export interface NewInterest {
  readonly id: string;
  readonly email: string;
  readonly role: ApplicationRole | null;
  readonly locale: string;
}

export type InterestRejection =
  | { readonly reason: 'not-an-address' }
  | { readonly reason: 'unknown-locale'; readonly locale: string }
  | { readonly reason: 'applications-open'; readonly cycle: Cycle };

const CONFIRM_WITHIN_DAYS = 7;
const REMEMBERED_AFTER_INVITATION_MS = 30 * 24 * 3_600_000;

/** The last day on which the mailbox can say that it was them. */
export const confirmBy = (at: Date, timeZone: string): LocalDate =>
  addDays(localDateOf(at, timeZone), CONFIRM_WITHIN_DAYS);

/** An interest that waits for its mailbox to confirm it. While applications are taken there is nothing to wait for. */
export function newInterest(
  input: NewInterest,
  program: { readonly id: string; readonly timeZone: string; readonly cycles: readonly Cycle[] },
  at: Date,
): Result<Interest, InterestRejection> {
  const email = normaliseAddress(input.email);
  if (!isAddress(email)) return rejected({ reason: 'not-an-address' });
  if (!isLocale(input.locale)) return rejected({ reason: 'unknown-locale', locale: input.locale });
  const cycle = program.cycles.find((one) => isTakingApplications(one, at));
  if (cycle) return rejected({ reason: 'applications-open', cycle });
  const forgetAt = endOfDay(confirmBy(at, program.timeZone), program.timeZone);
  return ok({ ...input, email, programId: program.id, state: 'ASKED', askedAt: at, forgetAt });
}

/** Confirmed, also by somebody who was invited in an earlier year and asked again; null once it is too late. */
export function confirmed(interest: Interest, at: Date): Interest | null {
  if (interest.state === 'CONFIRMED') return interest;
  const isTooLate = interest.forgetAt !== null && interest.forgetAt <= at;
  return isTooLate ? null : { ...interest, state: 'CONFIRMED', forgetAt: null };
}

/** Told; for a while they can still find out what became of their address, then it is erased. */
export const invited = (interest: Interest, at: Date): Interest => ({
  ...interest,
  state: 'INVITED',
  forgetAt: new Date(at.getTime() + REMEMBERED_AFTER_INVITATION_MS),
});
