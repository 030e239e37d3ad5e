import type { AuditEntry, AuditLog, DomainEvent, Outbox, UnitOfWork } from '@bookends/events/contracts';

/** An outbox that keeps what was written, for assertions. */
export function rememberingOutbox(): Outbox & { readonly events: DomainEvent[] } {
  const events: DomainEvent[] = [];
  return { events, add: async (...added) => void events.push(...added) };
}

/** An audit log that keeps what was written, for assertions. */
export function rememberingAuditLog(): AuditLog & { readonly entries: AuditEntry[] } {
  const entries: AuditEntry[] = [];
  return { entries, add: async (...added) => void entries.push(...added) };
}

/** Runs work over the given in-memory stores. Nothing is rolled back: a use case decides before it writes. */
export function fakeUnitOfWork<Stores>(stores: Stores): UnitOfWork<Stores> {
  return { run: (work) => work(stores) };
}
