import { buildSubgraph } from '@bookends/subgraph';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { composeInterests } from '../compose-interests';
import { createProgramReads } from '../persistence/program-reads.repository';
import type { ProgramPorts } from '../usecases/program-stores';
import { applicantSubgraph, type ApplicantSubgraphPorts } from './applicant-subgraph';
import { programSubgraph } from './program-subgraph';

/** For specs: both sides of the context as one schema. No spec of applications moves the clock of a demo. */
export function wholeSubgraph(
  applicants: ApplicantSubgraphPorts,
  programs: ProgramPorts,
  dataSource: DataSource,
): GraphQLSchema {
  const sides = [
    applicantSubgraph(applicants),
    programSubgraph({
      programs,
      interests: composeInterests({ dataSource, clock: programs.clock, secret: Buffer.alloc(32, 7) }),
      reads: createProgramReads(dataSource),
      clock: programs.clock,
      administrators: new Set(),
      demo: { read: neverAsked, move: neverAsked },
    }),
  ];
  return buildSubgraph({
    resolvers: sides.flatMap(({ resolvers }) => [...resolvers]),
    references: { ...sides[0]!.references, ...sides[1]!.references },
  });
}

const neverAsked = (): never => {
  throw new Error('no spec of applications moves the clock of a demo');
};
