import type { PlannedOccurrence } from '../domain/plan-occurrences';
import type { NoticeTemplate } from '../domain/notice-rule';

/** Something that happened and of which people are told: due at once. */
export interface CausedOccurrence {
  readonly programId: string;
  readonly cycleId: string;
  readonly template: NoticeTemplate;
  /** The cycle, or the one subject that it concerns. */
  readonly scopeId: string;
  /** What tells it from others of the same rule and scope: a revision, a date, `once`. */
  readonly occursAs: string;
  readonly dueAt: Date;
  readonly facts: OccurrenceFacts;
}

/** What the letters of an occurrence say besides what is known of its subject. */
export interface OccurrenceFacts {
  readonly message?: string | null;
  readonly previousOn?: string;
  readonly on?: string;
}

/** The events and dates that cause notices, each once: (cycle, template, scope, date or revision) is its key. */
export interface Occurrences {
  /** Keeps what happened; keeping it again changes nothing. */
  cause(...occurrences: CausedOccurrence[]): Promise<void>;
  /**
   * Makes the dated occurrences of each scope be exactly the wanted ones: missing ones are planned, planned ones that are
   * no longer wanted are superseded, and what has fired stays as it is. Two statements for any number of scopes.
   */
  replan(plans: readonly ScopePlan[]): Promise<void>;
  /** Fires up to `limit` due ones: each makes the notices of its audience, once. Answers how many fired. */
  fireDue(limit: number): Promise<number>;
  /** Gives a subject that was recorded late its part in what has fired since `happenedAt`. */
  joinLate(late: { readonly cycleId: string; readonly subjectId: string; readonly happenedAt: Date }): Promise<void>;
  /** The same for somebody who became a coordinator before an occurrence, and of whom we hear after it. */
  joinLateCoordinator(late: { readonly programId: string; readonly happenedAt: Date }): Promise<void>;
}

/** The dated occurrences of a cycle, or of one of its subjects. */
export interface ScopePlan {
  readonly programId: string;
  readonly cycleId: string;
  readonly scopeId: string;
  readonly wanted: readonly PlannedOccurrence[];
  /** What was due before the change is not made up for. */
  readonly changedAt: Date;
}
