import type { EventPayload, EventType } from './event-contracts';

/**
 * Something that happened in one context and that others may react to. Delivered at least once and in any order: each
 * payload about a subject carries a `revision` that rises with every change of it, and readers ignore what is older.
 */
export type DomainEvent = { [Type in EventType]: EventOf<Type> }[EventType];

export interface EventOf<Type extends EventType> {
  /** UUIDv7, made by the sender; the same at every delivery. */
  readonly id: string;
  readonly type: Type;
  readonly programId: string | null;
  /** The program's time at which it happened. */
  readonly occurredAt: Date;
  readonly payload: EventPayload<Type>;
}
