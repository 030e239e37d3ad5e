import type { SubgraphContext, SubgraphParts } from '@bookends/subgraph';
import type { ApplicationReads } from '../usecases/application-reads';
import type { DemographicsReader } from '../usecases/application-stores';
import { createApplicantsSeen } from '../usecases/applicants-seen';
import type { ApplicantPorts } from '../usecases/applicant-ports';
import type { CycleTotals } from '../usecases/cycle-totals';
import type { ProgramReads } from '../usecases/program-reads';
import { createApplicationBatches, type ApplicationBatches } from './application-batches';
import { toApplication } from './application.type';
import { applicantMutations, applicantMutationClasses } from './applicant-mutations';
import { applicantReadClasses, applicantReads } from './applicant-reads';
import { createProgramBatches } from './program-batches';
import { createPersonReader } from './read-person';

export interface ApplicantSubgraphPorts {
  readonly applications: ApplicantPorts;
  readonly reads: ApplicationReads;
  readonly totals: CycleTotals;
  readonly programReads: ProgramReads;
  readonly demographics: DemographicsReader;
}

/** The classes of the applicant side, for the SDL. */
export const applicantResolverClasses = [...applicantReadClasses, ...applicantMutationClasses];

/** The resolvers of applications, reviews and files over their ports, and how applications and people are read by reference. */
export function applicantSubgraph(ports: ApplicantSubgraphPorts): Pick<SubgraphParts, 'resolvers' | 'references'> {
  const { applications, reads, totals, programReads, demographics } = ports;
  const batches = createApplicationBatches(reads, createApplicantsSeen(reads), applications.clock);
  const programs = createProgramBatches(programReads);
  const people = { ...programs, ...batches };
  return {
    resolvers: [
      ...applicantReads({ applications, reads, totals, demographics, batches, programs }),
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
