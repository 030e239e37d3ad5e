import type { Application, StepTaken } from '../domain/application';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { ApplicationImport } from '../domain/application-import';
import type { ApplicationTies } from '../domain/application-policies';
import type { ApplicationState } from '../domain/application-state';
import type { CycleTerms } from '../domain/cycle-terms';
import type { Review, ReviewState } from '../domain/review';
import type { Applicant } from './application-stores';

/** Port: reads for the graph, each in as many statements for one key as for a hundred, outside any transaction. */
export interface ApplicationReads {
  byIds(ids: readonly string[]): Promise<readonly (Application | null)[]>;
  /** All of a person's, newest first. */
  ofPerson(personId: string): Promise<readonly Application[]>;
  page(page: ApplicationPage): Promise<readonly PlacedApplication[]>;
  /** How many there are in all; one count along an index of the cycle. */
  count(filter: Omit<ApplicationFilter, 'search'>): Promise<number>;
  stepsOf(applicationIds: readonly string[]): Promise<readonly (readonly StepTaken[])[]>;
  /** What ties this person to each application. */
  tiesOf(personId: string, applicationIds: readonly string[]): Promise<readonly ApplicationTies[]>;
  /** Of these people, those on the other side of a match of this person's that is not over. */
  counterpartsAmong(personId: string, personIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of these people, those who applied to one of these programs, or hold a role in one. */
  peopleOf(programIds: readonly string[], personIds: readonly string[]): Promise<ReadonlySet<string>>;
  reviewsOf(applicationIds: readonly string[]): Promise<readonly (readonly Review[])[]>;
  /** What one reviewer was given in a cycle, in an order that tells nothing. */
  queue(page: {
    readonly reviewerId: string;
    readonly cycleId: string;
    readonly state: ReviewState | null;
    /** Only those that can be given now, or only the others. */
    readonly isOpen: boolean | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<readonly Review[]>;
  terms(cycleIds: readonly string[]): Promise<readonly (CycleTerms | null)[]>;
  imports(ids: readonly string[]): Promise<readonly (ApplicationImport | null)[]>;
  applicants(personIds: readonly string[]): Promise<readonly (Applicant | null)[]>;
}

export interface ApplicationFilter {
  readonly cycleId: string;
  readonly states: readonly ApplicationState[] | null;
  readonly role: ApplicationRole | null;
  /** Part of a name or address, whatever the case. */
  readonly search: string | null;
  readonly hasDisagreement: boolean | null;
}

export const applicationOrders = [
  'OLDEST_FIRST',
  'NEWEST_FIRST',
  'SUBMITTED_OLDEST_FIRST',
  'SUBMITTED_NEWEST_FIRST',
  'NAME_ASCENDING',
  'NAME_DESCENDING',
] as const;
/** Each a total order: the id decides between equals. What is not submitted yet comes last in both orders of submission. */
export type ApplicationOrder = (typeof applicationOrders)[number];

export interface ApplicationPage extends ApplicationFilter {
  readonly order: ApplicationOrder;
  /** The place of the last one seen; null for the first page. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** An application with its place in the order: its sort key, then its id. */
export interface PlacedApplication {
  readonly application: Application;
  readonly place: readonly string[];
}
