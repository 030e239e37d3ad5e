import { PERSON_ID } from '../domain/program-examples';
import { programPorts } from '../persistence/program-ports-under-test';
import { createProgram } from './create-program';

const input = {
  createdBy: PERSON_ID,
  name: 'ALSC Mentoring',
  slug: null,
  description: '',
  timeZone: 'America/Chicago',
  objectives: ['Lead', 'Grow'],
};

describe('creating a program', () => {
  it('makes its creator the coordinator, tells the others, and leaves a record', async () => {
    const ports = await programPorts();
    const result = await createProgram(ports, input);
    const program = result.isOk ? result.value : null;
    expect(await ports.stores.programs.find(program!.id)).toEqual(program);
    expect(await ports.stores.roles.heldBy(PERSON_ID)).toMatchObject([{ programId: program!.id, role: 'COORDINATOR' }]);
    expect(ports.letters('program.recorded')).toMatchObject([
      {
        revision: 1,
        objectives: [
          { position: 1, text: 'Lead' },
          { position: 2, text: 'Grow' },
        ],
      },
    ]);
    expect(ports.letters('role.recorded')).toEqual([
      { personId: PERSON_ID, role: 'COORDINATOR', isHeld: true, revision: 1 },
    ]);
    expect(ports.audited()).toEqual([['program.created', PERSON_ID]]);
  });

  it('gives an objective its own id', async () => {
    const result = await createProgram(await programPorts(), input);
    expect(result.isOk && new Set(result.value.objectives.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    [{ slug: 'example' }, { reason: 'slug-taken', slug: 'example' }],
    [{ timeZone: 'Nowhere' }, { reason: 'unknown-time-zone', timeZone: 'Nowhere' }],
  ])('is refused for %j, and nothing is written', async (traits, rejection) => {
    const ports = await programPorts();
    expect(await createProgram(ports, { ...input, ...traits })).toEqual({ isOk: false, rejection });
    expect([ports.stores.letters, ports.stores.entries]).toEqual([[], []]);
    expect(await ports.stores.roles.heldBy(PERSON_ID)).toEqual([]);
  });
});
