import type { Batch, SubgraphParts } from '@bookends/subgraph';
import { mayReadMatch, mayReadRuns } from '../domain/policies';
import type { AskEngine } from '../usecases/engine-task';
import type { Digest } from '../usecases/input-hash';
import type { MatchingReads } from '../usecases/reads';
import type { CommandPorts } from '../usecases/start-run';
import { CycleResolver } from './cycle.resolver';
import { MatchResolver } from './match.resolver';
import { toMatchType, type MatchType } from './match.type';
import { VerifyRunMutation } from './mutations/verify-run.mutation';
import { MatchQuery } from './queries/match.query';
import { RunQuery } from './queries/run.query';
import { createReadBatches, type ReadBatches } from './read-batches';
import { mutationClasses } from './resolver-classes';
import { RunComparisonResolver } from './run-comparison.resolver';
import { RunQuestionsResolver } from './run-questions.resolver';
import { RunResolver } from './run.resolver';
import { toRunType, type RunType } from './run.type';
import { viewerOf } from './viewer';

/** The resolvers of the subgraph over its ports, and how its entities are read by reference. */
export function matchingSubgraph(ports: {
  readonly reads: MatchingReads;
  readonly ask: AskEngine;
  readonly digest: Digest;
  readonly commands: CommandPorts;
}): SubgraphParts {
  const { reads, ask, digest, commands } = ports;
  const questions = { reads, ask, digest };
  const batches = createReadBatches(reads);
  return {
    resolvers: [
      new RunQuery(batches),
      new MatchQuery(reads, batches),
      new RunResolver(reads, batches),
      new RunQuestionsResolver(questions, batches),
      new RunComparisonResolver(),
      new VerifyRunMutation(questions),
      new MatchResolver(batches),
      new CycleResolver(reads, batches),
      ...mutationClasses.map((Mutation) => new Mutation(commands)),
    ],
    references: { Run: readableRuns(batches), Match: readableMatches(batches), Cycle: knownById },
  };
}

/** The applications' own: its id is all that is needed here. */
const knownById: Batch<string, { id: string }> = async (ids) => ids.map((id) => ({ id }));

/** What is not the viewer's to see is as if it were not there. */
function readableMatches(batches: ReadBatches): Batch<string, MatchType> {
  return async (ids, context) => {
    const viewer = viewerOf(context.viewer);
    const matches = await batches.matches(ids, context);
    return matches.map((match) => (match && mayReadMatch(viewer, match) ? toMatchType(match) : null));
  };
}

function readableRuns(batches: ReadBatches): Batch<string, RunType> {
  return async (ids, context) => {
    const viewer = viewerOf(context.viewer);
    const runs = await batches.runs(ids, context);
    return runs.map((run) => (run && mayReadRuns(viewer, run.programId) ? toRunType(run) : null));
  };
}
