import { databaseClock } from '@bookends/clock';
import { consumeEvents, createRelay } from '@bookends/events';
import { createQueues } from '@bookends/jobs';
import { createDataSource, createUnitOfWork, newId, readAuditLog, toQueryable } from '@bookends/persistence';
import { createSealer } from '@bookends/sealing';
import { buildSubgraph } from '@bookends/subgraph';
import { createLogger, createMetrics } from '@bookends/telemetry';
import { composeResources } from './compose-resources';
import type { GoalsConfig } from './config';
import { goalsSubgraph } from './graphql/goals-subgraph';
import { eventHandlers } from './jobs/read-letters.job';
import { createGoalSheetReads } from './persistence/goal-sheet-reads.repository';
import { entities, goalStores } from './persistence/goal-stores.repository';

/** Every concrete thing of this context, made and not yet started: the two doors start what they need. */
export function compose(config: GoalsConfig, applicationName: 'goals' | 'goals-worker') {
  const logger = createLogger(applicationName, config.LOG_LEVEL);
  const metrics = createMetrics();
  const dataSource = createDataSource({
    url: config.DATABASE_URL,
    schema: 'goals',
    entities,
    applicationName,
    logger,
  });
  const clock = databaseClock(toQueryable(dataSource));
  const unitOfWork = createUnitOfWork(dataSource, goalStores);
  return {
    logger,
    metrics,
    dataSource,
    clock,
    schema: () =>
      buildSubgraph(
        goalsSubgraph({
          log: (page) => readAuditLog(dataSource.manager, page),
          reads: createGoalSheetReads(dataSource),
          clock,
          changes: { unitOfWork, clock, newId },
          resources: composeResources(dataSource, clock),
        }),
      ),
    startLetters: () => {
      const queues = createQueues({ url: config.QUEUE_URL, logger, metrics });
      const sealer = createSealer(Buffer.from(config.SEALING_KEY, 'base64'));
      const handlers = eventHandlers({ storesOf: goalStores, clock, newId });
      consumeEvents({ consumer: 'goals', dataSource, queues, sealer, handlers, concurrency: 4 });
      return { queues, relay: createRelay({ dataSource, queues, sealer, logger }) };
    },
  };
}
