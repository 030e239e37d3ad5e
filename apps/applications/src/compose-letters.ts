import type { Clock } from '@bookends/clock';
import { consumeEvents, createRelay } from '@bookends/events';
import { createQueues } from '@bookends/jobs';
import { newId } from '@bookends/persistence';
import { createSealer } from '@bookends/sealing';
import type { Logger, Metrics } from '@bookends/telemetry';
import type { DataSource } from 'typeorm';
import { programHandlers } from './jobs/read-letters.job';
import { applicantHandlers } from './jobs/read-matches.job';
import { applicationStores, type ApplicationKeys } from './persistence/application-stores.repository';
import { programStores } from './persistence/program-stores.repository';

/** Reads the letters of others from now on, for both sides of the context, and sends its own. */
export function startLetters(parts: {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly keys: ApplicationKeys;
  readonly secret: Buffer;
  readonly queueUrl: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
}) {
  const { dataSource, clock, keys, logger, metrics } = parts;
  const queues = createQueues({ url: parts.queueUrl, logger, metrics });
  const sealer = createSealer(parts.secret);
  const handlers = {
    ...programHandlers({ storesOf: programStores, clock, newId }),
    ...applicantHandlers({ storesOf: applicationStores(keys), newId }),
  };
  consumeEvents({ consumer: 'applications', dataSource, queues, sealer, handlers, concurrency: 4 });
  return { queues, relay: createRelay({ dataSource, queues, sealer, logger }) };
}
