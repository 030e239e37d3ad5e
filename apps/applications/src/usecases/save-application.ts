import { ok, rejected, type Result } from '@bookends/result';
import { isEditable, mergeAnswers, withAnswers, type Application } from '../domain/application';
import { missingAnswers, type AnswerFault } from '../domain/answers';
import { editableStates, type WrongApplicationState } from '../domain/application-state';
import { eligibilityDay, eligibilityOf, mayStillChange, type WindowRejection } from '../domain/cycle-terms';
import { failures, type EligibilityVerdict } from '../domain/eligibility';
import { readGivenAnswers, type GivenAnswer } from '../domain/given-answers';
import type { ApplicationPorts } from './application-stores';
import {
  changeOwnApplication,
  type OwnApplicationRejection,
  type OwnApplicationRequest,
  type Surroundings,
} from './change-own-application';

export interface SaveApplicationInput extends OwnApplicationRequest {
  /** The one that the person read. */
  readonly version: number;
  readonly answers: readonly GivenAnswer[];
}

export type SaveApplicationRejection =
  | OwnApplicationRejection
  | WindowRejection
  | WrongApplicationState
  | { readonly reason: 'version-conflict'; readonly current: Application }
  | { readonly reason: 'faulty-answers'; readonly faults: readonly AnswerFault[] }
  | { readonly reason: 'ineligible'; readonly verdicts: readonly EligibilityVerdict[] };

/**
 * Merges some answers into one's application and keeps the text before under its version. Nothing is kept when one answer
 * is faulty, somebody else (another tab) saved since, or the time is over. Saving the same again changes nothing.
 */
export async function saveApplication(
  ports: ApplicationPorts,
  input: SaveApplicationInput,
): Promise<Result<Application, SaveApplicationRejection>> {
  return changeOwnApplication<Exclude<SaveApplicationRejection, OwnApplicationRejection>>(
    ports,
    input,
    (application, { terms, at }) => {
      const { state, role } = application;
      if (!isEditable(application)) return rejected({ reason: 'wrong-state', state, allowed: editableStates });
      const time = mayStillChange(terms, application, at);
      if (!time.isOk) return time;
      const given = readGivenAnswers(terms.questions[role], input.answers);
      if (!given.isOk) return rejected({ reason: 'faulty-answers', faults: given.rejection });
      const saved = withAnswers(application, mergeAnswers(application.answers, given.value), at);
      if (saved === application) return ok(application);
      if (input.version !== application.version) return rejected({ reason: 'version-conflict', current: application });
      return staysSubmittable(saved, { terms, at });
    },
  );
}

/** What was submitted stays complete and eligible; a draft, or an answer to a question, is checked when it is submitted. */
function staysSubmittable(
  saved: Application,
  { terms, at }: Pick<Surroundings, 'terms' | 'at'>,
): Result<Application, SaveApplicationRejection & { reason: 'faulty-answers' | 'ineligible' }> {
  if (saved.state !== 'SUBMITTED') return ok(saved);
  const faults = missingAnswers(terms.questions[saved.role], saved.answers);
  if (faults.length > 0) return rejected({ reason: 'faulty-answers', faults });
  const verdicts = failures(eligibilityOf(saved, eligibilityDay(terms, at)));
  return verdicts.length > 0 ? rejected({ reason: 'ineligible', verdicts }) : ok(saved);
}
