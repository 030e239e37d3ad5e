import { forbidden, notFound } from '@bookends/subgraph';
import type { AnswerFault, AnswerRule } from '../domain/answers';
import { answerSentence } from '../domain/answer-words';
import type { ApplicationState, WrongApplicationState } from '../domain/application-state';
import type { WindowRejection } from '../domain/cycle-terms';
import type { EligibilityRuleName, EligibilityVerdict } from '../domain/eligibility';
import type { OwnApplicationRejection } from '../usecases/change-own-application';
import { eligibilitySentence } from './eligibility-words';

type Others<Rejection> = Exclude<Rejection, OwnApplicationRejection>;

/** Throws what is a wrong id or a stranger; hands back what a rule refused. */
export function ofOwnApplication<Rejection extends { readonly reason: string }>(
  rejection: Rejection | OwnApplicationRejection,
): Others<Rejection> {
  if (rejection.reason === 'unknown-application') throw notFound('application');
  if (rejection.reason === 'not-own-application') throw forbidden('This is for the applicant alone.');
  return rejection as Others<Rejection>;
}

export interface WindowError {
  readonly code: 'WINDOW_NOT_OPEN' | 'WINDOW_CLOSED';
  readonly message: string;
  readonly field: null;
  readonly opensAt: Date | null;
  readonly closedAt: Date | null;
}

export function windowError(rejection: WindowRejection): WindowError {
  if (rejection.reason === 'window-not-open') {
    const { opensAt } = rejection;
    return {
      code: 'WINDOW_NOT_OPEN',
      message: 'Applications are not taken yet.',
      field: null,
      opensAt,
      closedAt: null,
    };
  }
  const { closedAt } = rejection;
  return { code: 'WINDOW_CLOSED', message: 'Applications are no longer taken.', field: null, opensAt: null, closedAt };
}

const standings: Readonly<Record<ApplicationState, string>> = {
  DRAFT: 'is a draft that was not submitted',
  SUBMITTED: 'was submitted and is not in review',
  IN_REVIEW: 'is in review',
  NEEDS_INFORMATION: 'waits for an answer of the applicant',
  ACCEPTED: 'was accepted',
  WAITLISTED: 'is on the waitlist',
  DECLINED: 'was declined',
  PLACED: 'has a match',
  CARRIED_OVER: 'was carried over into the next cycle',
  WITHDRAWN: 'was withdrawn',
};

export interface StateError {
  readonly code: 'WRONG_STATE';
  readonly message: string;
  readonly field: null;
  readonly state: ApplicationState;
}

export function stateError({ state }: WrongApplicationState): StateError {
  return { code: 'WRONG_STATE', message: `The application ${standings[state]}.`, field: null, state };
}

export interface AnswerError {
  readonly code: 'ANSWER_MISSING' | 'ANSWER_INVALID';
  readonly message: string;
  readonly field: string[];
  readonly question: string;
  readonly rule: AnswerRule;
  readonly least: number | null;
  readonly most: number | null;
}

/** The field is the question's key below `answers`. */
export function answerError(fault: AnswerFault): AnswerError {
  const { question, rule, least = null, most = null } = fault;
  const code = rule === 'MISSING' ? 'ANSWER_MISSING' : 'ANSWER_INVALID';
  return { code, message: answerSentence(fault), field: ['answers', question], question, rule, least, most };
}

export interface EligibilityError {
  readonly code: 'INELIGIBLE';
  readonly message: string;
  readonly field: string[];
  readonly question: string;
  readonly eligibilityRule: EligibilityRuleName;
}

export function eligibilityError(verdict: EligibilityVerdict): EligibilityError {
  const { question, rule: eligibilityRule } = verdict;
  const message = eligibilitySentence(verdict);
  return { code: 'INELIGIBLE', message, field: ['answers', question], question, eligibilityRule };
}
