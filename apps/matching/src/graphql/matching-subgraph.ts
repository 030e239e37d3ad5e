import type { Batch, ReadAuditLog, SubgraphParts } from '@bookends/subgraph';
import type { CommandPorts } from '../usecases/start-run';
import type { EnginePorts } from '../usecases/verify-kept-run';
import { CycleDecisionsResolver } from './cycle-decisions.resolver';
import { CycleResolver } from './cycle.resolver';
import { MatchResolver } from './match.resolver';
import { mutationClasses } from './mutation-classes';
import { ProgramLogResolver } from './program.resolver';
import { MatchQuery } from './queries/match.query';
import { createReadBatches } from './read-batches';
import { readableMatches, readableRuns } from './readable';
import { orphanedTypes } from './resolver-classes';
import { madeRunResolvers } from './run-classes';

/** The resolvers of the subgraph over its ports, and how its entities are read by reference. */
export function matchingSubgraph(ports: {
  readonly questions: EnginePorts;
  readonly commands: CommandPorts;
  readonly log: ReadAuditLog;
}): SubgraphParts {
  const { questions, commands } = ports;
  const { reads } = questions;
  const batches = createReadBatches(reads);
  return {
    resolvers: [
      ...madeRunResolvers(questions, batches),
      new MatchQuery(reads, batches),
      new MatchResolver(batches),
      new CycleResolver(reads, batches),
      new CycleDecisionsResolver(batches),
      new ProgramLogResolver(ports.log),
      ...mutationClasses.map((Mutation) => new Mutation(commands)),
    ],
    orphanedTypes,
    references: { Run: readableRuns(batches), Match: readableMatches(batches), Cycle: knownById, Program: knownById },
  };
}

/** The applications' own: its id is all that is needed here. */
const knownById: Batch<string, { id: string }> = async (ids) => ids.map((id) => ({ id }));
