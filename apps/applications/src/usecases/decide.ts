import { ok, rejected, type Result } from '@bookends/result';
import { decided, type Application, type DecisionName } from '../domain/application';
import type { WrongApplicationState } from '../domain/application-state';
import { eligibilityOf, type EligibilityDay } from '../domain/cycle-terms';
import { hindrances, type EligibilityVerdict } from '../domain/eligibility';

export type DecisionRejection =
  | WrongApplicationState
  | { readonly reason: 'ineligible'; readonly verdicts: readonly EligibilityVerdict[] }
  | { readonly reason: 'message-missing' };

export interface Decision {
  readonly name: DecisionName;
  /** Words to the applicant; asking for more needs some. */
  readonly message: string | null;
}

/** The application as decided. Accepting needs every eligibility rule met; asking for more needs to say what. */
export function decide(
  application: Application,
  decision: Decision,
  day: EligibilityDay,
  at: Date,
): Result<Application, DecisionRejection> {
  if (decision.name === 'ASK_FOR_MORE' && !decision.message) return rejected({ reason: 'message-missing' });
  const next = decided(application, decision, at);
  if (!next.isOk || next.value === application || decision.name !== 'ACCEPT') return next;
  const verdicts = hindrances(eligibilityOf(application, day));
  return verdicts.length > 0 ? rejected({ reason: 'ineligible', verdicts }) : ok(next.value);
}
