import type { SubgraphContext, SubgraphParts } from '@bookends/subgraph';
import type { ApplicationReads } from '../usecases/application-reads';
import type { DemographicsReader } from '../usecases/application-stores';
import { createApplicantsSeen } from '../usecases/applicants-seen';
import type { ImportPorts } from '../usecases/import-ports';
import type { CandidatePorts } from '../usecases/prepare-candidates';
import type { ProgramReads } from '../usecases/program-reads';
import { createApplicationBatches, type ApplicationBatches } from './application-batches';
import { ApplicationPermissionsResolver } from './application-permissions.resolver';
import { ApplicationResolver } from './application.resolver';
import { toApplication } from './application.type';
import { applicantMutations, applicantMutationClasses } from './applicant-mutations';
import { CycleApplicationsResolver } from './cycle-applications.resolver';
import { createProgramBatches } from './program-batches';
import { ApplicationQueries } from './queries/applications';
import { ApplicationsCsvQuery } from './queries/applications-csv';
import { ReviewQueueQuery } from './queries/review-queue';
import { createPersonReader } from './read-person';
import { ReviewResolver } from './review.resolver';

export interface ApplicantSubgraphPorts {
  readonly applications: ImportPorts & CandidatePorts;
  readonly reads: ApplicationReads;
  readonly programReads: ProgramReads;
  readonly demographics: DemographicsReader;
}

/** The classes of the applicant side, for the SDL. */
export const applicantResolverClasses = [
  ApplicationQueries,
  ApplicationsCsvQuery,
  ReviewQueueQuery,
  ApplicationResolver,
  ApplicationPermissionsResolver,
  CycleApplicationsResolver,
  ReviewResolver,
  ...applicantMutationClasses,
];

/** The resolvers of applications, reviews and files over their ports, and how applications and people are read by reference. */
export function applicantSubgraph(ports: ApplicantSubgraphPorts): Pick<SubgraphParts, 'resolvers' | 'references'> {
  const { applications, reads, programReads, demographics } = ports;
  const batches = createApplicationBatches(reads, createApplicantsSeen(reads), applications.clock);
  const programs = createProgramBatches(programReads);
  const people = { ...programs, ...batches };
  return {
    resolvers: [
      new ApplicationQueries(reads, batches, demographics),
      new ApplicationsCsvQuery(applications, reads, programs),
      new ReviewQueueQuery(reads, batches),
      new ApplicationResolver(batches, programs),
      new ApplicationPermissionsResolver(batches),
      new CycleApplicationsResolver(reads),
      new ReviewResolver(batches, people),
      ...applicantMutations({ applications, reads, batches, programs }),
    ],
    references: { Application: applicationReader(batches), Person: createPersonReader(people) },
  };
}

/** Null for an unknown application, and for one that is not the viewer's to read. */
function applicationReader({ applications }: ApplicationBatches): SubgraphParts['references'][string] {
  return async (ids, context: SubgraphContext) => {
    const seen = await applications(ids, context);
    return seen.map((found) => found?.audience && toApplication(found.application, found.audience)) as (
      object | null
    )[];
  };
}
