import { backoff, type JobDefinition } from '@bookends/jobs';
import type { Sealer } from '@bookends/sealing';
import { z } from 'zod';
import { eventContracts, type Consumer, type DomainEvent, type EventType } from './contracts';

/** What travels through the queue: ids, and the rest sealed, since the queue's store is nobody's to read. */
const letter = z.object({ eventId: z.uuid(), type: z.string(), sealed: z.string() });
export type Letter = z.infer<typeof letter>;

/** The queue of one reader. A throw is tried again for about a day; then the relay revives the job. */
export function letterQueue(consumer: Consumer): JobDefinition<Letter> {
  return { queue: `events-${consumer}`, payload: letter, retry: backoff(100, 200, 900_000) };
}

/** The id of the job that carries an event to a reader: the same at every hand-over. */
export const letterId = (eventId: string, consumer: string): string => `${eventId}-${consumer}`;

/** An event as it is kept in the outbox: its payload is JSON. */
export interface KeptEvent {
  readonly id: string;
  readonly type: string;
  readonly programId: string | null;
  readonly occurredAt: Date;
  readonly payload: unknown;
}

export function sealLetter(sealer: Sealer, event: KeptEvent): Letter {
  const { programId, occurredAt, payload } = event;
  const text = JSON.stringify({ programId, occurredAt, payload });
  return { eventId: event.id, type: event.type, sealed: sealer.seal(text, `event|${event.type}|${event.id}`) };
}

/** The event, or null for a type that this version does not know (a newer sender). Throws on a broken seal or payload. */
export function openLetter(sealer: Sealer, { eventId, type, sealed }: Letter): DomainEvent | null {
  if (!(type in eventContracts)) return null;
  const content = JSON.parse(sealer.open(sealed, `event|${type}|${eventId}`)) as KeptEvent;
  const payload = eventContracts[type as EventType].parse(content.payload);
  const occurredAt = new Date(content.occurredAt);
  return { id: eventId, type, programId: content.programId, occurredAt, payload } as DomainEvent;
}
