import type { AuditLog, Outbox, UnitOfWork } from '@bookends/events/contracts';
import type { Clock } from '@bookends/clock';
import type { Application, StepTaken } from '../domain/application';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { ApplicationState } from '../domain/application-state';
import type { CycleTerms } from '../domain/cycle-terms';
import type { Demographics } from '../domain/demographics';
import type { Review } from '../domain/review';

/** What a transaction about applications works on. */
export interface ApplicationStores {
  readonly applications: ApplicationStore;
  readonly reviews: ReviewStore;
  readonly terms: CycleTermsStore;
  readonly applicants: ApplicantStore;
  readonly demographics: DemographicsStore;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
}

/** What every use case about applications is given. */
export interface ApplicationPorts {
  readonly unitOfWork: UnitOfWork<ApplicationStores>;
  readonly clock: Clock;
  readonly newId: () => string;
}

export interface ApplicationStore {
  /** Those of these ids, held for this transaction, in the order of their ids; unknown ones are left out. */
  lock(ids: readonly string[]): Promise<readonly Application[]>;
  /** All of a cycle in these states, held for this transaction, in the order of their ids. */
  lockOfCycle(of: {
    readonly cycleId: string;
    readonly states: readonly ApplicationState[];
    readonly role?: ApplicationRole;
  }): Promise<readonly Application[]>;
  /** The applications of these people in a cycle and role, held for this transaction. */
  lockOfPeople(of: {
    readonly cycleId: string;
    readonly role: ApplicationRole;
    readonly personIds: readonly string[];
  }): Promise<readonly Application[]>;
  /** Adds it; false, and nothing added, when the person has one in this role and cycle. */
  start(application: Application): Promise<boolean>;
  /** Keeps any number, new and old, in one statement for each thousand. */
  keep(applications: readonly Application[]): Promise<void>;
  /** Keeps their answers as they are now under their versions. */
  keepVersions(applications: readonly Application[], savedBy: string | null): Promise<void>;
  keepSteps(steps: readonly StepTaken[]): Promise<void>;
  /** The roles in which anybody in the cycle asked for a similar background. */
  rolesComparingBackgrounds(cycleId: string): Promise<ReadonlySet<ApplicationRole>>;
}

export interface ReviewStore {
  /** All reviews of these applications, held for this transaction. */
  lockOf(applicationIds: readonly string[]): Promise<readonly Review[]>;
  /** Keeps any number in one statement for each thousand. */
  keep(reviews: readonly Review[]): Promise<void>;
  /** How many reviews of the cycle each of these people has been given and not recused from. */
  loads(cycleId: string, reviewerIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Those of these people who are reviewers of the program. */
  reviewersAmong(programId: string, personIds: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface CycleTermsStore {
  /** Null for an unknown cycle. */
  of(cycleId: string): Promise<CycleTerms | null>;
  /** The same, and nobody else imports into the cycle until this transaction ends. */
  holdForImport(cycleId: string): Promise<CycleTerms | null>;
}

/** A person as their applications know them. */
export interface Applicant {
  readonly personId: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
}

export interface ApplicantStore {
  byIds(personIds: readonly string[]): Promise<readonly Applicant[]>;
  /** By normalised address; unknown ones are left out. */
  byAddresses(addresses: readonly string[]): Promise<readonly Applicant[]>;
  /**
   * Makes accounts for people who are new, in bulk, with the letters about them. Answers who has each address: somebody
   * who signed in a moment ago keeps their account.
   */
  register(
    people: readonly (Applicant & { readonly timeZone: string })[],
    at: Date,
  ): Promise<ReadonlyMap<string, string>>;
}

/** Write only: what is put here can be compared by its fingerprint, and read through `DemographicsReader` alone. */
export interface DemographicsStore {
  put(rows: readonly DemographicsOf[]): Promise<void>;
  /** What tells whether something else was said before; an application without demographics has none. */
  fingerprints(applicationIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface DemographicsOf {
  readonly applicationId: string;
  readonly programId: string;
  readonly demographics: Demographics;
}

/** Port: reads demographics with the role that may, and notes each reading in the audit log before it answers. */
export interface DemographicsReader {
  read(
    applications: readonly { readonly id: string; readonly programId: string }[],
    reading: { readonly actorId: string | null; readonly purpose: string; readonly at: Date },
  ): Promise<ReadonlyMap<string, Demographics>>;
}

/** Port: digests under keys that only this process holds. */
export interface Digests {
  /** The same for the same address in one cycle, and only there. */
  ofAddress(cycleId: string, address: string): string;
  ofBackground(cycleId: string, background: string): string;
  ofDemographics(of: DemographicsOf): string;
  /** Of a text of any length, to tell whether it is the same. */
  ofText(text: string): string;
}
