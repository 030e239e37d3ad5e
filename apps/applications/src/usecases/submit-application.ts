import { ok, rejected, type Result } from '@bookends/result';
import { stepped, type Application } from '../domain/application';
import { missingAnswers, type AnswerFault } from '../domain/answers';
import type { WrongApplicationState } from '../domain/application-state';
import { eligibilityDay, eligibilityOf, mayStillChange, type WindowRejection } from '../domain/cycle-terms';
import { failures, type EligibilityVerdict } from '../domain/eligibility';
import { reopened } from '../domain/review';
import type { ApplicationPorts, ApplicationStores } from './application-stores';
import {
  changeOwnApplication,
  type OwnApplicationRejection,
  type OwnApplicationRequest,
} from './change-own-application';

export type SubmitApplicationRejection =
  | OwnApplicationRejection
  | WindowRejection
  | WrongApplicationState
  | {
      readonly reason: 'incomplete';
      readonly faults: readonly AnswerFault[];
      readonly verdicts: readonly EligibilityVerdict[];
    };

/**
 * Hands the application in, or answers what the committee asked for. Refused with every missing answer and every failed
 * rule at once. Submitting again what was submitted changes nothing.
 */
export async function submitApplication(
  ports: ApplicationPorts,
  request: OwnApplicationRequest,
): Promise<Result<Application, SubmitApplicationRejection>> {
  return changeOwnApplication<Exclude<SubmitApplicationRejection, OwnApplicationRejection>>(
    ports,
    request,
    async (application, { terms, at, stores }) => {
      const isAnswer = application.state === 'NEEDS_INFORMATION';
      const next = stepped(application, isAnswer ? 'answer' : 'submit', at);
      if (!next.isOk || next.value === application) return next;
      const time = mayStillChange(terms, application, at);
      if (!time.isOk) return time;
      const faults = missingAnswers(terms.questions[application.role], application.answers);
      const verdicts = failures(eligibilityOf(application, eligibilityDay(terms, at))).filter(
        ({ question }) => !faults.some((fault) => fault.question === question),
      );
      if (faults.length + verdicts.length > 0) return rejected({ reason: 'incomplete', faults, verdicts });
      if (isAnswer) await askAgain(stores, application.id);
      return ok({ ...next.value, messageToApplicant: null });
    },
  );
}

/** Whoever asked for more reads again. */
async function askAgain(stores: ApplicationStores, applicationId: string): Promise<void> {
  const reviews = await stores.reviews.lockOf([applicationId]);
  const asking = reviews.filter(({ decision }) => decision === 'ASK_FOR_MORE');
  if (asking.length > 0) await stores.reviews.keep(asking.map(reopened));
}
