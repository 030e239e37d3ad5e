import { ok, rejected, type Result } from '@bookends/result';
import { endOfDay, localDateOf, startOfDay } from '@bookends/timeline';
import type { Application } from './application';
import { factsOf, type ApplicationRole } from './applicant-facts';
import { judgeEligibility, type EligibilityTerms, type EligibilityVerdict } from './eligibility';
import type { Question } from './question';

/** What of a cycle concerns its applications. */
export interface CycleTerms {
  readonly cycleId: string;
  readonly programId: string;
  readonly state: string;
  readonly timeZone: string;
  /** Both days included, in the program's zone. */
  readonly opensOn: string;
  readonly closesOn: string;
  /** The last day of the cycle. */
  readonly endsOn: string;
  /** So many reviews of one mind decide. */
  readonly agreeingReviews: number;
  readonly leastCapacity: number;
  readonly mostCapacity: number;
  readonly questions: Readonly<Record<ApplicationRole, readonly Question[]>>;
}

export type WindowRejection =
  | { readonly reason: 'window-not-open'; readonly opensAt: Date }
  | { readonly reason: 'window-closed'; readonly closedAt: Date };

/** Whether applications are taken at this moment. A cycle that is not open yet, or no longer, says so by its dates. */
export function checkWindow(terms: CycleTerms, now: Date): Result<void, WindowRejection> {
  const opensAt = startOfDay(terms.opensOn, terms.timeZone);
  const closedAt = endOfDay(terms.closesOn, terms.timeZone);
  if (terms.state === 'PLANNED' || now < opensAt) return rejected({ reason: 'window-not-open', opensAt });
  return terms.state === 'OPEN' && now < closedAt ? ok() : rejected({ reason: 'window-closed', closedAt });
}

/** An application that was asked for more may be answered while the committee still reads. */
export function mayStillChange(terms: CycleTerms, application: Application, now: Date): Result<void, WindowRejection> {
  const isAwaited = application.state === 'NEEDS_INFORMATION' && ['OPEN', 'IN_REVIEW'].includes(terms.state);
  return isAwaited ? ok() : checkWindow(terms, now);
}

/** What the rules measure against on one day; made once for any number of applications. */
export type EligibilityDay = Omit<EligibilityTerms, 'isFundingAwarded'>;

export function eligibilityDay(terms: CycleTerms, now: Date): EligibilityDay {
  const { endsOn: cycleEndsOn, leastCapacity, mostCapacity, timeZone } = terms;
  return { today: localDateOf(now, timeZone), cycleEndsOn, leastCapacity, mostCapacity };
}

/** Every eligibility rule as it stands for the application on that day. */
export function eligibilityOf(
  { role, answers, fundingAwardedAt }: Pick<Application, 'role' | 'answers' | 'fundingAwardedAt'>,
  day: EligibilityDay,
): readonly EligibilityVerdict[] {
  return judgeEligibility(factsOf(role, answers), { ...day, isFundingAwarded: fundingAwardedAt !== null });
}
