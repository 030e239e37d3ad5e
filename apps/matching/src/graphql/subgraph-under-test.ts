import { fixedClock, type FixedClock } from '@bookends/clock';
import type { Identity } from '@bookends/identity';
import { newId } from '@bookends/persistence';
import { buildSubgraph } from '@bookends/subgraph';
import { executeAs, type Answer } from '@bookends/testing';
import type { GraphQLSchema } from 'graphql';
import { defaultCriteriaSet } from '../domain/criteria-set';
import type { Candidate } from '../domain/candidate';
import { sampleMentee, sampleMentor } from '../domain/sample-pool';
import { computeRunJob } from '../jobs/compute-run.job';
import { engineRunsRepository } from '../persistence/engine-runs.repository';
import { matchingReads } from '../persistence/matching-reads.repository';
import { openSampleDatabase, type SampleDatabase } from '../persistence/sample-database';
import { sha256 } from '../persistence/sha256';
import { accepted, at, sampleCycle } from '../persistence/sample-stores';
import { performTask, type AskEngine } from '../usecases/engine-task';
import { matchingSubgraph } from './matching-subgraph';

/** Does the engine's tasks in the spec's own thread. */
export const askHere: AskEngine = async (task) => performTask(task) as never;

/** For specs: the subgraph's schema over a database of its own. */
export interface SubgraphUnderTest extends SampleDatabase {
  readonly schema: GraphQLSchema;
  readonly clock: FixedClock;
  /** Runs a document as the viewer. */
  ask(viewer: Identity, document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Forgets everything, and keeps the sample cycle with these accepted applications. */
  begin(candidates?: readonly Candidate[], traits?: Partial<typeof sampleCycle>): Promise<void>;
  /** What the worker does: computes the run. */
  compute(runId: string): Promise<void>;
}

export const samplePool = [
  sampleMentor(1, { freePlaces: 2, topics: ['Storytime', 'Advocacy'] }),
  sampleMentor(2, { isMember: false }),
  sampleMentee(1),
  sampleMentee(2, { topics: ['Storytime', 'Advocacy'] }),
  sampleMentee(3, { topics: ['Weeding'] }),
];

export async function subgraphUnderTest(): Promise<SubgraphUnderTest> {
  const sample = await openSampleDatabase();
  const { dataSource, unitOfWork } = sample;
  const clock = fixedClock(at);
  const reads = matchingReads(dataSource);
  const schema = buildSubgraph(
    matchingSubgraph({ reads, ask: askHere, digest: sha256, commands: { unitOfWork, clock, newId, digest: sha256 } }),
  );
  const engine = engineRunsRepository(dataSource, 10_000);
  const job = computeRunJob({ engine, clock, beatMs: 1000, ask: askHere });
  return {
    ...sample,
    schema,
    clock,
    ask: (viewer, document, variables) => executeAs(schema, viewer, document, variables),
    begin: async (candidates = samplePool, traits = {}) => {
      await sample.empty();
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
