import type { Clock } from '@bookends/clock';
import type { AuditLog, Outbox, UnitOfWork } from '@bookends/events/contracts';
import type { Cycle, WindowChange } from '../domain/cycle';
import type { Form } from '../domain/form';
import type { Person } from '../domain/person';
import type { Program } from '../domain/program';
import type { ProgramRole, RoleGrant } from '../domain/role-grant';

/** What a transaction about programs, cycles and people works on. */
export interface ProgramStores {
  readonly programs: ProgramStore;
  readonly cycles: CycleStore;
  readonly people: PersonStore;
  readonly roles: RoleStore;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
}

/** What every use case about programs is given. */
export interface ProgramPorts {
  readonly unitOfWork: UnitOfWork<ProgramStores>;
  readonly clock: Clock;
  readonly newId: () => string;
}

export interface ProgramStore {
  find(id: string): Promise<Program | null>;
  /** Adds it; false, and nothing added, when its slug is taken. */
  add(program: Program): Promise<boolean>;
}

export interface CycleStore {
  /** Held for this transaction; null when there is none. */
  lock(id: string): Promise<Cycle | null>;
  /** Adds it with its forms; false, and nothing added, when the program has a cycle of this name. */
  add(cycle: Cycle, forms: readonly Form[]): Promise<boolean>;
  save(cycle: Cycle): Promise<void>;
  keepWindowChange(change: WindowChange): Promise<void>;
  /** Those that are not over, in the order of their ids. */
  underWay(): Promise<readonly Cycle[]>;
}

export interface PersonStore {
  find(id: string): Promise<Person | null>;
  /** Held for this transaction: whoever changes the person at the same time waits. */
  lock(id: string): Promise<Person | null>;
  findByAddress(email: string): Promise<Person | null>;
  /** Adds them; false, and nothing added, when the address is known. */
  register(person: Person): Promise<boolean>;
  save(person: Person): Promise<void>;
  /** Sessions that began before now, by the machine's clock, are over. */
  endSessions(personId: string): Promise<void>;
}

export interface RoleStore {
  find(of: {
    readonly programId: string;
    readonly personId: string;
    readonly role: ProgramRole;
  }): Promise<RoleGrant | null>;
  save(grant: RoleGrant): Promise<void>;
  /** What the person holds now, in the order of program and role. */
  heldBy(personId: string): Promise<readonly RoleGrant[]>;
  /** How many hold the role now; the program's grants are held for this transaction. */
  countHolders(programId: string, role: ProgramRole): Promise<number>;
}
