import type { DomainEvent } from './domain-event';

/** Port: one transaction over the given stores. What `work` writes is visible together or not at all. */
export interface UnitOfWork<Stores> {
  run<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

/** Port: letters to the other contexts, kept in the transaction of the change that they tell of. */
export interface Outbox {
  add(...events: DomainEvent[]): Promise<void>;
}

/** Port: the record of who did what, when and why, kept in the transaction of the change. */
export interface AuditLog {
  add(...entries: AuditEntry[]): Promise<void>;
}

export interface AuditEntry {
  readonly programId: string | null;
  /** Null when the clock did it. */
  readonly actorId: string | null;
  /** The transition, as `application.submitted`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly reason?: string;
  readonly facts?: Record<string, unknown>;
  readonly at: Date;
}
