import type { EntityManager } from 'typeorm';
import { eventContracts, readersOf, type DomainEvent, type Outbox } from './contracts';

/**
 * Keeps letters in the transaction of `manager`: they leave if and only if the change is committed. One statement for
 * any number of letters. Throws on a payload that breaks its contract, which is a bug of the sender.
 */
export function createOutbox(manager: EntityManager): Outbox {
  return {
    add: async (...events) => {
      if (events.length === 0) return;
      await manager.query(
        `INSERT INTO outbox (id, type, program_id, payload, occurred_at, pending)
         SELECT id, type, program_id, payload, occurred_at, pending FROM jsonb_to_recordset($1::jsonb)
           AS r(id uuid, type text, program_id uuid, payload jsonb, occurred_at timestamptz, pending text[])
         ON CONFLICT (id) DO NOTHING`,
        [JSON.stringify(events.map(toRow))],
      );
    },
  };
}

function toRow(event: DomainEvent): object {
  return {
    id: event.id,
    type: event.type,
    program_id: event.programId,
    payload: eventContracts[event.type].parse(event.payload),
    occurred_at: event.occurredAt,
    pending: readersOf[event.type],
  };
}
