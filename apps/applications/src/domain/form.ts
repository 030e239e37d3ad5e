import type { ApplicationRole } from './applicant-facts';
import type { Question } from './question';

/** What the applications of one role are asked in a cycle. A change makes the next version. */
export interface Form {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly role: ApplicationRole;
  readonly version: number;
  /** In the order in which they are asked. */
  readonly questions: readonly Question[];
}
