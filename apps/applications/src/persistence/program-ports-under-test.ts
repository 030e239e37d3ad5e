import { fixedClock, type FixedClock } from '@bookends/clock';
import { fakeUnitOfWork } from '@bookends/testing';
import type { DomainEvent, EventOf, EventType } from '@bookends/events/contracts';
import { exampleCycle, examplePerson, exampleProgram } from '../domain/program-examples';
import type { Cycle } from '../domain/cycle';
import type { ProgramPorts } from '../usecases/program-stores';
import { memoryProgramStores, type MemoryProgramStores } from './memory-program-stores';

/** For specs of use cases: ports over stores in memory, with the example's program in them. */
export interface ProgramPortsUnderTest extends ProgramPorts {
  readonly clock: FixedClock;
  readonly stores: MemoryProgramStores;
  /** The letters of one type, in their order. */
  letters<Type extends EventType>(type: Type): EventOf<Type>['payload'][];
  /** What the audit log says: action and who did it. */
  audited(): (readonly [string, string | null])[];
}

/** Stores in memory with the example's program, its cycle (null for none) and its person; no letter was sent yet. */
export async function programPorts(cycle: Partial<Cycle> | null = {}): Promise<ProgramPortsUnderTest> {
  const stores = memoryProgramStores(() => new Date('2026-01-01T00:00:00Z'));
  await stores.programs.add(exampleProgram());
  if (cycle) await stores.cycles.add(exampleCycle(cycle), []);
  await stores.people.register(examplePerson());
  let made = 0;
  return {
    stores,
    unitOfWork: fakeUnitOfWork(stores),
    clock: fixedClock('2021-08-15T12:00:00Z'),
    newId: () => `00000000-0000-7000-8000-1${String((made += 1)).padStart(11, '0')}`,
    letters: (type) => stores.letters.filter((letter) => letter.type === type).map(payloadOf) as never,
    audited: () => stores.entries.map(({ action, actorId }) => [action, actorId] as const),
  };
}

const payloadOf = ({ payload }: DomainEvent): unknown => payload;
