import { fixedClock, type FixedClock } from '@bookends/clock';
import type { Identity } from '@bookends/identity';
import { newId, readAuditLog } from '@bookends/persistence';
import { buildSubgraph } from '@bookends/subgraph';
import { executeAs, type Answer } from '@bookends/testing';
import type { GraphQLSchema } from 'graphql';
import { defaultCriteriaSet } from '../domain/criteria-set';
import { computeRunJob } from '../jobs/compute-run.job';
import { engineRunsRepository } from '../persistence/engine-runs.repository';
import { matchingReads } from '../persistence/matching-reads.repository';
import { openSampleDatabase, type SampleDatabase } from '../persistence/sample-database';
import { sha256 } from '../persistence/sha256';
import { accepted, at, sampleCycle } from '../persistence/sample-stores';
import type { AskEngine, EngineTask } from '../usecases/engine-task';
import { askHere, samplePool } from './subgraph-samples';
import { matchingSubgraph } from './matching-subgraph';

/** For specs: the subgraph's schema over a database of its own. */
export interface SubgraphUnderTest extends SampleDatabase {
  readonly schema: GraphQLSchema;
  readonly clock: FixedClock;
  /** The tasks that resolvers gave to the engine since `begin`. */
  readonly tasks: EngineTask[];
  /** Runs a document as the viewer. */
  ask(viewer: Identity, document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Forgets everything, and keeps the sample cycle with these accepted applications. */
  begin(candidates?: typeof samplePool, traits?: Partial<typeof sampleCycle>): Promise<void>;
  /** What the worker does: computes the run. */
  compute(runId: string): Promise<void>;
}

export async function subgraphUnderTest(): Promise<SubgraphUnderTest> {
  const sample = await openSampleDatabase();
  const { dataSource, unitOfWork } = sample;
  const clock = fixedClock(at);
  const reads = matchingReads(dataSource);
  const tasks: EngineTask[] = [];
  const ask: AskEngine = (task) => {
    tasks.push(task);
    return askHere(task);
  };
  const schema = buildSubgraph(
    matchingSubgraph({
      questions: { reads, ask, digest: sha256 },
      commands: { unitOfWork, clock, newId, digest: sha256 },
      log: (page) => readAuditLog(dataSource.manager, page),
    }),
  );
  const engine = engineRunsRepository(dataSource, 10_000);
  const job = computeRunJob({ engine, clock, beatMs: 1000, ask: askHere });
  return {
    ...sample,
    schema,
    clock,
    tasks,
    ask: (viewer, document, variables) => executeAs(schema, viewer, document, variables),
    begin: async (candidates = samplePool, traits = {}) => {
      await sample.empty();
      tasks.length = 0;
      clock.set(at);
      await unitOfWork.run(async ({ cycles, applications, criteria }) => {
        const cycle = { ...sampleCycle, ...traits };
        await cycles.saveNewer(cycle);
        await criteria.install(cycle, defaultCriteriaSet);
        for (const candidate of candidates) await applications.saveNewer(accepted(candidate));
      });
    },
    compute: async (runId) => {
      await job({ runId }, { jobId: 'spec', attempt: 1, isLastAttempt: false });
    },
  };
}
