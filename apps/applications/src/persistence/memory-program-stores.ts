import type { AuditEntry, DomainEvent } from '@bookends/events/contracts';
import type { Cycle, WindowChange } from '../domain/cycle';
import type { Form } from '../domain/form';
import type { Person } from '../domain/person';
import type { Program } from '../domain/program';
import type { RoleGrant } from '../domain/role-grant';
import type { CycleStore, PersonStore, ProgramStores, RoleStore } from '../usecases/program-stores';

/** The stores in memory, with what they hold in the open: for specs of use cases. */
export interface MemoryProgramStores extends ProgramStores {
  readonly cyclesById: Map<string, Cycle>;
  readonly forms: Form[];
  readonly windowChanges: WindowChange[];
  readonly peopleById: Map<string, Person>;
  readonly letters: DomainEvent[];
  readonly entries: AuditEntry[];
}

/** `machineNow` stands for the clock of the machine, by which sessions end. */
export function memoryProgramStores(machineNow: () => Date = () => new Date(0)): MemoryProgramStores {
  const programs = new Map<string, Program>();
  const cyclesById = new Map<string, Cycle>();
  const peopleById = new Map<string, Person>();
  const forms: Form[] = [];
  const windowChanges: WindowChange[] = [];
  const letters: DomainEvent[] = [];
  const entries: AuditEntry[] = [];
  return {
    cyclesById,
    forms,
    windowChanges,
    peopleById,
    letters,
    entries,
    programs: {
      find: async (id) => programs.get(id) ?? null,
      add: async (program) => added(programs, program, ({ slug }) => slug),
    },
    cycles: cycleStore(cyclesById, forms, windowChanges),
    people: personStore(peopleById, machineNow),
    roles: roleStore(),
    outbox: { add: async (...events) => void letters.push(...events) },
    audit: { add: async (...records) => void entries.push(...records) },
  };
}

/** Adds what has neither an id nor a key that is there already. */
function added<Row extends { readonly id: string }>(
  rows: Map<string, Row>,
  row: Row,
  keyOf: (row: Row) => string,
): boolean {
  if (rows.has(row.id) || [...rows.values()].some((other) => keyOf(other) === keyOf(row))) return false;
  rows.set(row.id, row);
  return true;
}

function cycleStore(cycles: Map<string, Cycle>, forms: Form[], windowChanges: WindowChange[]): CycleStore {
  return {
    lock: async (id) => cycles.get(id) ?? null,
    add: async (cycle, itsForms) => {
      const isAdded = added(cycles, cycle, ({ programId, name }) => `${programId} ${name}`);
      if (isAdded) forms.push(...itsForms);
      return isAdded;
    },
    save: async (cycle) => void cycles.set(cycle.id, cycle),
    keepWindowChange: async (change) => void windowChanges.push(change),
    underWay: async () => {
      const open = [...cycles.values()].filter(({ state }) => state !== 'CONCLUDED' && state !== 'CANCELLED');
      return open.sort((one, other) => one.id.localeCompare(other.id));
    },
  };
}

function personStore(people: Map<string, Person>, machineNow: () => Date): PersonStore {
  return {
    find: async (id) => people.get(id) ?? null,
    lock: async (id) => people.get(id) ?? null,
    findByAddress: async (email) => [...people.values()].find((person) => person.email === email) ?? null,
    register: async (person) => added(people, person, ({ email }) => email),
    save: async (person) => void people.set(person.id, person),
    endSessions: async (id) => {
      const person = people.get(id);
      if (person) people.set(id, { ...person, sessionsValidFrom: machineNow() });
    },
  };
}

function roleStore(): RoleStore {
  const grants = new Map<string, RoleGrant>();
  const keyOf = (of: Pick<RoleGrant, 'programId' | 'personId' | 'role'>): string =>
    `${of.programId} ${of.personId} ${of.role}`;
  const held = (): RoleGrant[] => [...grants.values()].filter(({ isHeld }) => isHeld);
  return {
    find: async (of) => grants.get(keyOf(of)) ?? null,
    save: async (grant) => void grants.set(keyOf(grant), grant),
    heldBy: async (personId) => {
      const theirs = held().filter((grant) => grant.personId === personId);
      return theirs.sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
    },
    countHolders: async (programId, role) =>
      held().filter((grant) => grant.programId === programId && grant.role === role).length,
  };
}
