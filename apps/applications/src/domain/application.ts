import { ok, rejected, type Result } from '@bookends/result';
import type { Candidate } from '@bookends/events/contracts';
import type { ApplicationRole } from './applicant-facts';
import type { Answers } from './answers';
import {
  editableStates,
  stepApplication,
  type ApplicationState,
  type ApplicationStep,
  type WrongApplicationState,
} from './application-state';

/** One person, one role, one cycle. */
export interface Application {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly personId: string;
  readonly role: ApplicationRole;
  readonly state: ApplicationState;
  /** Rises with every kept text; who saves says which one they read. */
  readonly version: number;
  /** Rises with every transition; readers of letters ignore what is older. */
  readonly revision: number;
  readonly answers: Answers;
  readonly isImported: boolean;
  /** Reviewers disagreed: the coordinator decides. */
  readonly hasDisagreement: boolean;
  /** What was asked for, or said with the decision; null when nothing was. */
  readonly messageToApplicant: string | null;
  readonly fundingAwardedAt: Date | null;
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly submittedAt: Date | null;
  /** What the engine may know; from acceptance on. */
  readonly candidate: Candidate | null;
}

/** A state that an application came to, and when. */
export interface StepTaken {
  readonly applicationId: string;
  readonly programId: string;
  readonly revision: number;
  readonly state: ApplicationState;
  readonly at: Date;
}

export function newApplication(of: {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly personId: string;
  readonly role: ApplicationRole;
  readonly at: Date;
}): Application {
  const { at, ...whose } = of;
  return {
    ...whose,
    state: 'DRAFT',
    version: 1,
    revision: 1,
    answers: {},
    isImported: false,
    hasDisagreement: false,
    messageToApplicant: null,
    fundingAwardedAt: null,
    startedAt: at,
    savedAt: at,
    submittedAt: null,
    candidate: null,
  };
}

export const isEditable = ({ state }: Application): boolean => editableStates.includes(state);

/** The application with these answers in place of the old ones; unchanged when they say the same. */
export function withAnswers(application: Application, answers: Answers, at: Date): Application {
  if (sameAnswers(application.answers, answers)) return application;
  return { ...application, answers, version: application.version + 1, savedAt: at };
}

/** Answers merged over the old ones; null takes one back. */
export function mergeAnswers(answers: Answers, changes: Readonly<Record<string, Answers[string] | null>>): Answers {
  const merged = Object.entries({ ...answers, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(merged) as Answers;
}

/** Both say the same, in whatever order the questions were answered. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  return canonicalAnswers(one) === canonicalAnswers(other);
}

const canonicalAnswers = (answers: Answers): string =>
  JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The application one step on; the very same one when the step was taken before. */
export function stepped(
  application: Application,
  step: ApplicationStep,
  at: Date,
): Result<Application, WrongApplicationState> {
  const next = stepApplication(application.state, step);
  if (!next.isOk) return next;
  if (next.value === application.state) return ok(application);
  const isSubmission = step === 'submit';
  return ok({
    ...application,
    state: next.value,
    revision: application.revision + 1,
    submittedAt: isSubmission ? at : application.submittedAt,
  });
}

export type DecisionName = 'ACCEPT' | 'WAITLIST' | 'DECLINE' | 'ASK_FOR_MORE';
export const decisionNames: readonly DecisionName[] = ['ACCEPT', 'WAITLIST', 'DECLINE', 'ASK_FOR_MORE'];

const stepOf: Readonly<Record<DecisionName, ApplicationStep>> = {
  ACCEPT: 'accept',
  WAITLIST: 'waitlist',
  DECLINE: 'decline',
  ASK_FOR_MORE: 'ask-for-more',
};

/**
 * The application as decided, in one step from the review, or in two when it only just was submitted. The very same one
 * when it was decided so before.
 */
export function decided(
  application: Application,
  decision: { readonly name: DecisionName; readonly message: string | null },
  at: Date,
): Result<Application, WrongApplicationState> {
  const reviewed = application.state === 'SUBMITTED' ? stepped(application, 'review', at) : ok(application);
  if (!reviewed.isOk) return reviewed;
  const next = stepped(reviewed.value, stepOf[decision.name], at);
  if (!next.isOk) return rejected({ ...next.rejection, state: application.state });
  if (next.value === application) return next;
  return ok({ ...next.value, messageToApplicant: decision.message, hasDisagreement: false });
}
