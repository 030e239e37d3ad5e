import type { Answers } from './answers';
import type { Application } from './application';
import type { Question } from './question';

/** What these rules need to know of the viewer; the identity of a person fits, everybody else is null. */
export interface ApplicationViewer {
  readonly personId: string;
  readonly roles: readonly { readonly programId: string; readonly role: string }[];
}

/** What ties the viewer to one application besides roles. */
export interface ApplicationTies {
  /** Assigned to review it, not recused, and still a reviewer. */
  readonly isReviewer: boolean;
  /** On the other side of an announced match that has not ended. */
  readonly isCounterpart: boolean;
}

/** In which quality somebody reads an application: the widest that they have. */
export type Audience = 'SELF' | 'COORDINATOR' | 'REVIEWER' | 'COUNTERPART';

type Owned = Pick<Application, 'personId' | 'programId'>;

export const coordinates = (viewer: ApplicationViewer | null, programId: string): boolean =>
  holds(viewer, programId, 'COORDINATOR');

export const reviews = (viewer: ApplicationViewer | null, programId: string): boolean =>
  holds(viewer, programId, 'REVIEWER');

/** How many stand how: no name, no answer. */
export const mayReadTotals = (viewer: ApplicationViewer | null, programId: string): boolean =>
  coordinates(viewer, programId) || holds(viewer, programId, 'BOARD');

/** What is offered and what is wanted, topic by topic. */
export const mayReadTopics = (viewer: ApplicationViewer | null, programId: string): boolean =>
  mayReadTotals(viewer, programId) || reviews(viewer, programId);

export const isOwn = (viewer: ApplicationViewer | null, { personId }: Owned): boolean => viewer?.personId === personId;

/** Null for whoever may not know of it. */
export function audienceOf(
  viewer: ApplicationViewer | null,
  application: Owned,
  ties: ApplicationTies,
): Audience | null {
  if (isOwn(viewer, application)) return 'SELF';
  if (coordinates(viewer, application.programId)) return 'COORDINATOR';
  if (ties.isReviewer && reviews(viewer, application.programId)) return 'REVIEWER';
  return ties.isCounterpart ? 'COUNTERPART' : null;
}

/** Who it is, and how to write to them. A reviewer reads blind. */
export const mayReadApplicant = (audience: Audience): boolean => audience !== 'REVIEWER';

/** How the application stands, step by step, and by which rules. */
export const mayReadStanding = (audience: Audience): boolean => audience !== 'COUNTERPART';

/** What the committee said, each review; a reviewer only after their own. */
export const mayReadReviews = (audience: Audience, hasReviewed: boolean): boolean =>
  audience === 'COORDINATOR' || (audience === 'REVIEWER' && hasReviewed);

/** The answers that an audience may read: a reviewer nothing that tells who it is, a counterpart what is marked shared. */
export function answersFor(
  audience: Audience,
  questions: readonly Question[],
  answers: Answers,
): readonly { readonly question: Question; readonly value: Answers[string] }[] {
  return questions
    .filter((question) => audience !== 'REVIEWER' || !question.isHiddenInReview)
    .filter((question) => audience !== 'COUNTERPART' || question.isShared)
    .flatMap((question) => {
      const value = answers[question.key];
      return value === undefined ? [] : [{ question, value }];
    });
}

function holds(viewer: ApplicationViewer | null, programId: string, role: string): boolean {
  return viewer?.roles.some((held) => held.programId === programId && held.role === role) ?? false;
}
