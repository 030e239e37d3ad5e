import { rememberingAuditLog, rememberingOutbox } from '@bookends/testing';
import type { Application, StepTaken } from '../domain/application';
import { factsOf } from '../domain/applicant-facts';
import type { CycleTerms } from '../domain/cycle-terms';
import type { Review } from '../domain/review';
import type {
  Applicant,
  ApplicationStores,
  ApplicationStore,
  DemographicsOf,
  ReviewStore,
} from '../usecases/application-stores';
import type { KnownMatch, MatchStores } from '../usecases/record-match';

/** What the fake holds, for arranging and for assertions. */
export interface ApplicationMemory {
  readonly applications: Map<string, Application>;
  readonly versions: Map<string, Application['answers']>;
  readonly steps: StepTaken[];
  readonly reviews: Map<string, Review>;
  readonly terms: Map<string, CycleTerms>;
  readonly applicants: Map<string, Applicant>;
  readonly reviewers: Set<string>;
  readonly demographics: Map<string, DemographicsOf>;
  readonly matches: Map<string, KnownMatch>;
}

export const emptyApplicationMemory = (): ApplicationMemory => ({
  applications: new Map(),
  versions: new Map(),
  steps: [],
  reviews: new Map(),
  terms: new Map(),
  applicants: new Map(),
  reviewers: new Set(),
  demographics: new Map(),
  matches: new Map(),
});

/** The stores of the applicant side in memory. They pass the contract that PostgreSQL passes. */
export function fakeApplicationStores(memory: ApplicationMemory) {
  return {
    applications: fakeApplications(memory),
    reviews: fakeReviews(memory),
    terms: {
      of: async (id) => memory.terms.get(id) ?? null,
      holdForImport: async (id) => memory.terms.get(id) ?? null,
    },
    applicants: fakeApplicants(memory),
    demographics: {
      put: async (rows) => rows.forEach((row) => void memory.demographics.set(row.applicationId, row)),
      fingerprints: async (ids) =>
        new Map(
          ids.flatMap((id) => (memory.demographics.has(id) ? [[id, JSON.stringify(memory.demographics.get(id))]] : [])),
        ),
    },
    matches: {
      record: async (match) => {
        if ((memory.matches.get(match.id)?.revision ?? 0) >= match.revision) return false;
        memory.matches.set(match.id, match);
        return true;
      },
    },
    outbox: rememberingOutbox(),
    audit: rememberingAuditLog(),
  } satisfies ApplicationStores & MatchStores;
}

function fakeApplications(memory: ApplicationMemory): ApplicationStore {
  const where = async (fits: (application: Application) => boolean): Promise<readonly Application[]> =>
    [...memory.applications.values()].filter(fits).sort((one, other) => (one.id < other.id ? -1 : 1));
  const isSame = (one: Application, other: Application): boolean =>
    one.cycleId === other.cycleId && one.personId === other.personId && one.role === other.role;
  return {
    lock: (ids) => where(({ id }) => ids.includes(id)),
    lockOfCycle: ({ cycleId, states, role }) =>
      where((found) => found.cycleId === cycleId && states.includes(found.state) && (!role || found.role === role)),
    lockOfPeople: ({ cycleId, role, personIds }) =>
      where((found) => found.cycleId === cycleId && found.role === role && personIds.includes(found.personId)),
    start: async (application) => {
      if ([...memory.applications.values()].some((other) => isSame(application, other))) return false;
      memory.applications.set(application.id, application);
      return true;
    },
    keep: async (applications) => applications.forEach((one) => void memory.applications.set(one.id, one)),
    keepVersions: async (applications) =>
      applications.forEach(({ id, version, answers }) => void memory.versions.set(`${id} ${version}`, answers)),
    keepSteps: async (steps) => void memory.steps.push(...steps),
    rolesComparingBackgrounds: async (cycleId) => {
      const asking = await where(
        (found) =>
          found.cycleId === cycleId &&
          !['DRAFT', 'DECLINED', 'WITHDRAWN'].includes(found.state) &&
          factsOf(found.role, found.answers).similarBackground !== 'NONE',
      );
      return new Set(asking.map(({ role }) => role));
    },
  };
}

function fakeReviews(memory: ApplicationMemory): ReviewStore {
  const all = (): Review[] => [...memory.reviews.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    lockOf: async (ids) => all().filter(({ applicationId }) => ids.includes(applicationId)),
    keep: async (reviews) => reviews.forEach((review) => void memory.reviews.set(review.id, review)),
    loads: async (cycleId, ids) => {
      const active = all().filter((review) => review.cycleId === cycleId && review.state !== 'RECUSED');
      const counts = ids.map((id) => [id, active.filter(({ reviewerId }) => reviewerId === id).length] as const);
      return new Map(counts.filter(([, load]) => load > 0));
    },
    reviewersAmong: async (_, ids) => new Set(ids.filter((id) => memory.reviewers.has(id))),
  };
}

function fakeApplicants(memory: ApplicationMemory): ApplicationStores['applicants'] {
  const all = (): Applicant[] => [...memory.applicants.values()];
  return {
    byIds: async (ids) => all().filter(({ personId }) => ids.includes(personId)),
    byAddresses: async (addresses) => all().filter(({ email }) => addresses.includes(email)),
    register: async (people) => {
      const known = new Map(all().map(({ email, personId }) => [email, personId]));
      for (const { personId, email, givenName, familyName } of people)
        if (!known.has(email)) memory.applicants.set(personId, { personId, email, givenName, familyName });
      return new Map(people.map(({ email, personId }) => [email, known.get(email) ?? personId]));
    },
  };
}
