import { eventContracts } from '@bookends/events/contracts';
import { menteeQuestions, mentorQuestions } from '../domain/default-forms';
import { OTHER_ID, PERSON_ID, PROGRAM_ID } from '../domain/program-examples';
import { programPorts } from '../persistence/program-ports-under-test';
import { createCycle, type CreateCycleInput } from './create-cycle';

const input = (traits: Partial<CreateCycleInput> = {}): CreateCycleInput => ({
  programId: PROGRAM_ID,
  createdBy: PERSON_ID,
  name: ' 2022-2023 ',
  template: 'default',
  year: 2022,
  windows: [],
  milestones: [],
  policies: {},
  ...traits,
});

describe('creating a cycle', () => {
  it('plans it by the template, in the zone of its program', async () => {
    const ports = await programPorts();
    const result = await createCycle(ports, input());
    expect(result.isOk && result.value).toMatchObject({
      name: '2022-2023',
      state: 'PLANNED',
      template: 'default',
      timeZone: 'America/Chicago',
      revision: 1,
    });
    expect(result.isOk && result.value.windows[0]).toMatchObject({ opensOn: '2022-09-01', closesOn: '2022-09-30' });
    expect(ports.audited()).toEqual([['cycle.planned', PERSON_ID]]);
  });

  it('sets up the form of each role in its first version', async () => {
    const ports = await programPorts();
    await createCycle(ports, input());
    expect(ports.stores.forms.map(({ role, version, questions }) => [role, version, questions])).toEqual([
      ['MENTOR', 1, mentorQuestions],
      ['MENTEE', 1, menteeQuestions],
    ]);
  });

  it('tells the other contexts by a letter that keeps the contract', async () => {
    const ports = await programPorts();
    await createCycle(ports, input());
    const [letter] = ports.letters('cycle.recorded');
    expect(eventContracts['cycle.recorded'].parse(letter)).toEqual(letter);
  });

  it.each<[string, Partial<CreateCycleInput>, object]>([
    ['its program is unknown', { programId: OTHER_ID }, { reason: 'unknown-program' }],
    ['its template is unknown', { template: 'gold' }, { reason: 'unknown-template', template: 'gold' }],
    ['it has no name', { name: ' ' }, { reason: 'name-malformed', most: 80 }],
    ['its name has two lines', { name: '2022\n2023' }, { reason: 'name-malformed', most: 80 }],
    ['it begins in no year', { year: 20222 }, { reason: 'year-out-of-range', least: 1990, most: 2190 }],
    ['the program has one of its name', { name: '2021-2022' }, { reason: 'name-taken', name: '2021-2022' }],
    [
      'a window is turned round',
      { windows: [{ key: 'REVIEW', opensOn: '2022-11-07', closesOn: '2022-09-15' }] },
      { reason: 'closes-before-it-opens', key: 'REVIEW', opensOn: '2022-11-07', closesOn: '2022-09-15' },
    ],
  ])('is refused when %s, and nothing is written', async (_, traits, rejection) => {
    const ports = await programPorts();
    expect(await createCycle(ports, input(traits))).toEqual({ isOk: false, rejection });
    expect([ports.stores.letters, ports.stores.entries, ports.stores.forms]).toEqual([[], [], []]);
  });
});
