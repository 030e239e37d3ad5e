import type { Clock } from '@bookends/clock';
import type { SubgraphContext, SubgraphParts } from '@bookends/subgraph';
import type { ProgramReads } from '../usecases/program-reads';
import type { ProgramPorts } from '../usecases/program-stores';
import { AuditEntryResolver } from './audit-entry.resolver';
import { CycleResolver } from './cycle.resolver';
import { toCycle } from './cycle.type';
import { CreateCycleMutation } from './mutations/create-cycle';
import { CreateProgramMutation } from './mutations/create-program';
import { ExtendWindowMutation } from './mutations/extend-window';
import { GrantRoleMutation } from './mutations/grant-role';
import { IdentifyMutation } from './mutations/identify';
import { MoveCycleMutation } from './mutations/move-cycle';
import { MoveDemoClockMutation, type DemoClockPort } from './mutations/move-demo-clock';
import { OpenCycleMutation } from './mutations/open-cycle';
import { RevokeRoleMutation } from './mutations/revoke-role';
import { UpdateMyProfileMutation } from './mutations/update-my-profile';
import { PersonResolver, RoleGrantResolver } from './person.resolver';
import { createProgramBatches, type ProgramBatches } from './program-batches';
import { ProgramResolver } from './program.resolver';
import { toProgram } from './program.type';
import { DemoClockQuery } from './queries/demo-clock';
import { ProgramQueries } from './queries/programs';
import { ViewerQuery } from './queries/viewer';

export interface ProgramSubgraphPorts {
  readonly programs: ProgramPorts;
  readonly reads: ProgramReads;
  readonly clock: Clock;
  readonly demo: DemoClockPort;
  readonly administrators: ReadonlySet<string>;
}

/** The classes of the program side, for the SDL. */
export const programResolverClasses = [
  ProgramQueries,
  ViewerQuery,
  DemoClockQuery,
  ProgramResolver,
  CycleResolver,
  PersonResolver,
  RoleGrantResolver,
  AuditEntryResolver,
  CreateProgramMutation,
  CreateCycleMutation,
  OpenCycleMutation,
  ExtendWindowMutation,
  MoveCycleMutation,
  GrantRoleMutation,
  RevokeRoleMutation,
  UpdateMyProfileMutation,
  IdentifyMutation,
  MoveDemoClockMutation,
];

/** The resolvers of programs, cycles and people over their ports, and how these are read by reference. */
export function programSubgraph(ports: ProgramSubgraphPorts): Pick<SubgraphParts, 'resolvers' | 'references'> {
  const { programs, reads, clock, demo, administrators } = ports;
  const batches = createProgramBatches(reads);
  return {
    resolvers: [
      new ProgramQueries(reads, batches, clock),
      new ViewerQuery(batches),
      new DemoClockQuery(demo),
      new ProgramResolver(reads, batches, clock),
      new CycleResolver(batches),
      new PersonResolver(batches),
      new RoleGrantResolver(batches),
      new AuditEntryResolver(batches),
      new CreateProgramMutation(programs),
      new CreateCycleMutation(programs, clock),
      new OpenCycleMutation(programs, batches, clock),
      new ExtendWindowMutation(programs, batches, clock),
      new MoveCycleMutation(programs, batches, clock),
      new GrantRoleMutation(programs, batches),
      new RevokeRoleMutation(programs),
      new UpdateMyProfileMutation(programs),
      new IdentifyMutation(programs, administrators),
      new MoveDemoClockMutation(demo, clock),
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
