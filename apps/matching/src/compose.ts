import { databaseClock } from '@bookends/clock';
import { createQueues } from '@bookends/jobs';
import { createDataSource, createUnitOfWork, newId, readAuditLog, toQueryable } from '@bookends/persistence';
import { createSealer } from '@bookends/sealing';
import { buildSubgraph } from '@bookends/subgraph';
import { createLogger, createMetrics } from '@bookends/telemetry';
import type { MatchingConfig } from './config';
import { matchingSubgraph } from './graphql/matching-subgraph';
import { askInThreads } from './jobs/ask-in-thread';
import { startJobs } from './jobs/start-jobs';
import { engineRunsRepository } from './persistence/engine-runs.repository';
import { matchingReads } from './persistence/matching-reads.repository';
import { rows } from './persistence/rows';
import { sha256 } from './persistence/sha256';
import { storesOf } from './persistence/stores';

/** A worker that is silent for so long has lost its run. */
const LEASE_MS = 5_000;

/** Each question about a run takes a core for a moment; others wait their turn. */
const QUESTIONS_AT_ONCE = 2;

/** What questions about runs are answered with; needs the database and nothing else. */
export function composeQuestions(
  { DATABASE_URL: url, LOG_LEVEL }: Pick<MatchingConfig, 'DATABASE_URL' | 'LOG_LEVEL'>,
  applicationName: string,
) {
  const logger = createLogger(applicationName, LOG_LEVEL);
  const dataSource = createDataSource({ url, schema: 'matching', entities: rows, applicationName, logger });
  const questions = { reads: matchingReads(dataSource), ask: askInThreads(QUESTIONS_AT_ONCE), digest: sha256 };
  return { logger, dataSource, questions };
}

/** Every concrete thing of this context, made and not yet started: the two doors start what they need. */
export function compose(config: MatchingConfig, applicationName: 'matching' | 'matching-worker') {
  const { logger, dataSource, questions } = composeQuestions(config, applicationName);
  const metrics = createMetrics();
  const clock = databaseClock(toQueryable(dataSource));
  const unitOfWork = createUnitOfWork(dataSource, storesOf);
  const commands = { unitOfWork, clock, newId, digest: sha256 };
  return {
    logger,
    metrics,
    dataSource,
    clock,
    questions,
    schema: () =>
      buildSubgraph(matchingSubgraph({ questions, commands, log: (page) => readAuditLog(dataSource.manager, page) })),
    startJobs: () => {
      const queues = createQueues({ url: config.QUEUE_URL, logger, metrics });
      const sealer = createSealer(Buffer.from(config.SEALING_KEY, 'base64'));
      const engine = engineRunsRepository(dataSource, LEASE_MS);
      return {
        queues,
        ...startJobs({ dataSource, queues, sealer, logger, engine, clock, unitOfWork, storesOf, newId }),
      };
    },
  };
}
