import type { Cycle } from './cycle';
import { templateOf } from './cycle-template';
import { newPerson, type Person } from './person';
import type { Program } from './program';

/** For specs: ids that tell what they stand for. */
export const PROGRAM_ID = '00000000-0000-7000-8000-00000000000a';
export const CYCLE_ID = '00000000-0000-7000-8000-00000000000c';
export const PERSON_ID = '00000000-0000-7000-8000-0000000000aa';
/** Registered, and without any tie to the example's program. */
export const STRANGER_ID = '00000000-0000-7000-8000-0000000000bb';
export const OTHER_ID = '00000000-0000-7000-8000-0000000000ff';

const MADE_AT = new Date('2021-08-01T12:00:00Z');

export function exampleProgram(traits: Partial<Program> = {}): Program {
  return {
    id: PROGRAM_ID,
    slug: 'example',
    name: 'Example mentoring',
    description: '',
    timeZone: 'America/Chicago',
    objectives: [{ id: OTHER_ID, position: 1, text: 'Grow' }],
    revision: 1,
    createdAt: MADE_AT,
    ...traits,
  };
}

/** The cycle of 2021-2022 as the built-in template plans it. */
export function exampleCycle(traits: Partial<Cycle> = {}): Cycle {
  return {
    id: CYCLE_ID,
    programId: PROGRAM_ID,
    name: '2021-2022',
    state: 'PLANNED',
    template: 'default',
    timeZone: 'America/Chicago',
    ...templateOf('default')!.plan(2021),
    revision: 1,
    createdAt: MADE_AT,
    ...traits,
  };
}

export function examplePerson(traits: Partial<Person> = {}): Person {
  return { ...newPerson({ id: PERSON_ID, email: 'ada@example.org', at: MADE_AT }), ...traits };
}
