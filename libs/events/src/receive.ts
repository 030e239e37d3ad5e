import { done, type Outcome } from '@bookends/jobs';
import type { DataSource, EntityManager } from 'typeorm';
import type { DomainEvent, EventOf, EventType } from './contracts';

/** Reacts to one event inside the transaction that also notes it as read. Answering a retry undoes what it wrote. */
export type EventHandler<Type extends EventType> = (
  manager: EntityManager,
  event: EventOf<Type>,
) => Promise<Outcome | void>;

export type EventHandlers = { readonly [Type in EventType]?: EventHandler<Type> };

/**
 * Reads an event once: the handler's writes and the inbox row are committed together, so that a second delivery, or one
 * at the same time, changes nothing. An event without a handler is noted and left.
 */
export async function receive(dataSource: DataSource, handlers: EventHandlers, event: DomainEvent): Promise<Outcome> {
  try {
    return await dataSource.transaction(async (manager) => {
      const noted: unknown[] = await manager.query(
        'INSERT INTO inbox (event_id, type) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id',
        [event.id, event.type],
      );
      if (noted.length === 0) return done();
      const handler = handlers[event.type] as EventHandler<typeof event.type> | undefined;
      const outcome = (await handler?.(manager, event)) ?? done();
      if (outcome.kind === 'retry') throw new Undo(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    throw error;
  }
}

class Undo extends Error {
  constructor(readonly outcome: Outcome) {
    super('undone, to be tried again');
  }
}
