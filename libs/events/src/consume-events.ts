import { discard, type JobWorker, type Queues } from '@bookends/jobs';
import type { Sealer } from '@bookends/sealing';
import type { DataSource } from 'typeorm';
import type { Consumer } from './contracts';
import { letterQueue, openLetter } from './letter';
import { receive, type EventHandlers } from './receive';

export type { EventHandler, EventHandlers } from './receive';

/**
 * Starts reading the letters of a context.
 *
 * Trigger: a job in `events-<consumer>`. Effect: the handler's, once per event. Idempotency key: the event's id, in the
 * inbox. Retry: 0.2 s doubling to 15 minutes, 100 times. When exhausted: the sender's relay revives the job.
 */
export function consumeEvents(settings: {
  readonly consumer: Consumer;
  readonly dataSource: DataSource;
  readonly queues: Queues;
  readonly sealer: Sealer;
  readonly handlers: EventHandlers;
  readonly concurrency: number;
}): JobWorker {
  return settings.queues.startWorker(
    letterQueue(settings.consumer),
    async (letter) => {
      const event = openLetter(settings.sealer, letter);
      if (event === null) return discard(`an event of the unknown type ${letter.type}`);
      return receive(settings.dataSource, settings.handlers, event);
    },
    { concurrency: settings.concurrency },
  );
}
