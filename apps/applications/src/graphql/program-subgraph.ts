import type { Clock } from '@bookends/clock';
import type { SubgraphContext, SubgraphParts } from '@bookends/subgraph';
import { AuditEntryResolver } from './audit-entry.resolver';
import { CycleResolver } from './cycle.resolver';
import { toCycle } from './cycle.type';
import { InterestResolver } from './interest.resolver';
import { PersonResolver, RoleGrantResolver } from './person.resolver';
import { createProgramBatches, type ProgramBatches } from './program-batches';
import { programMutationClasses, programMutations } from './program-mutations';
import type { ProgramSubgraphPorts } from './program-ports';
import { ProgramResolver } from './program.resolver';
import { toProgram } from './program.type';
import { DemoClockQuery } from './queries/demo-clock';
import { ProgramQueries } from './queries/programs';
import { ViewerQuery } from './queries/viewer';

/** The classes of the program side, for the SDL. */
export const programResolverClasses = [
  ProgramQueries,
  ViewerQuery,
  DemoClockQuery,
  ProgramResolver,
  InterestResolver,
  CycleResolver,
  PersonResolver,
  RoleGrantResolver,
  AuditEntryResolver,
  ...programMutationClasses,
];

/** The resolvers of programs, cycles and people over their ports, and how these are read by reference. */
export function programSubgraph(ports: ProgramSubgraphPorts): Pick<SubgraphParts, 'resolvers' | 'references'> {
  const { reads, interests, clock, demo } = ports;
  const batches = createProgramBatches(reads);
  return {
    resolvers: [
      new ProgramQueries(reads, batches, clock),
      new ViewerQuery(batches),
      new DemoClockQuery(demo),
      new ProgramResolver(reads, batches, clock),
      new InterestResolver(interests.reads, batches, clock),
      new CycleResolver(batches),
      new PersonResolver(batches),
      new RoleGrantResolver(batches),
      new AuditEntryResolver(batches),
      ...programMutations(ports, batches),
    ],
    references: programReferences(batches, clock),
  };
}

/** Programs and their calendars are public: whoever has an id may read them. People are the applicant side's. */
function programReferences(batches: ProgramBatches, clock: Clock): SubgraphParts['references'] {
  return {
    Program: async (ids, context: SubgraphContext) =>
      (await batches.programs(ids, context)).map((program) => program && toProgram(program)),
    Cycle: async (ids, context) => {
      const [cycles, now] = await Promise.all([batches.cycles(ids, context), clock.now()]);
      return cycles.map((cycle) => cycle && toCycle(cycle, now));
    },
  };
}
