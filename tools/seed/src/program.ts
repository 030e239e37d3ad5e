import type { Visitor } from './visitor';

export interface Program {
  readonly id: string;
  /** Ids of the objectives, in their order. */
  readonly objectiveIds: readonly string[];
}

const OBJECTIVES = [
  'Find and grow leaders among the people who serve children in libraries.',
  'Build skills that can be used at work on Monday: programs, money, collections, management.',
  'Open doors to committees and to the wider association.',
  'Make the profession look like the children that it serves.',
];

/** An association's standing offer, as the reference program's public pages describe theirs. */
export async function makeProgram(by: Visitor): Promise<Program> {
  const { program } = await by.act<{ program: { id: string; objectives: { id: string }[] } }>(
    'createProgram',
    {
      name: 'Building Bridges',
      slug: 'building-bridges',
      description: 'A year of mentoring for people who serve children in libraries.',
      timeZone: 'America/Chicago',
      objectives: OBJECTIVES,
    },
    'program { id objectives { id } }',
  );
  return { id: program.id, objectiveIds: program.objectives.map(({ id }) => id) };
}

/** The cycle of 2021-2022 from the built-in template, planned and not yet open. */
export async function planCycle(by: Visitor, programId: string): Promise<string> {
  const policies = { isScoreShownToPair: true };
  const input = { programId, name: '2021-2022', year: 2021, template: 'default', policies };
  const { cycle } = await by.act<{ cycle: { id: string } }>('createCycle', input, 'cycle { id }');
  return cycle.id;
}
