import { asAdministrator, asAnonymous, asCoordinator, asPerson, type Identity } from '@bookends/identity';
import { CYCLE_ID, OTHER_ID, PERSON_ID, PROGRAM_ID } from '../domain/program-examples';
import { mutationsOf, subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.drop());
beforeEach(() => subgraph.begin());

const coordinator = asCoordinator(PROGRAM_ID, { personId: PERSON_ID });
const change = mutationsOf(() => subgraph, coordinator);
const letters = (): Promise<{ type: string }[]> => subgraph.dataSource.query('SELECT type FROM outbox ORDER BY id');

describe('programs', () => {
  const create = (input: object, viewer = coordinator) =>
    change(
      'createProgram',
      'program { id slug name timeZone objectives { position text } } userErrors { code field message limit }',
      input,
      viewer,
    );

  it('are made by administrators and by whoever coordinates one already, and coordinated by their maker', async () => {
    const input = { name: 'Teen Mentors', timeZone: 'Europe/Warsaw', objectives: ['Lead', 'Grow'] };
    const { payload } = await create(input, asAdministrator({ personId: PERSON_ID }));
    const program = {
      slug: 'teen-mentors',
      name: 'Teen Mentors',
      timeZone: 'Europe/Warsaw',
      objectives: [
        { position: 1, text: 'Lead' },
        { position: 2, text: 'Grow' },
      ],
    };
    expect(payload).toMatchObject({ program, userErrors: [] });
    const { data } = await subgraph.ask(coordinator, '{ viewer { roles { role program { slug } } } }');
    expect(data).toEqual({
      viewer: {
        roles: expect.arrayContaining([
          { role: 'COORDINATOR', program: { slug: 'example' } },
          { role: 'COORDINATOR', program: { slug: 'teen-mentors' } },
        ]),
      },
    });
    expect((await create({ name: 'Another', timeZone: 'UTC' })).payload).toMatchObject({ userErrors: [] });
  });

  it.each<[string, object, object]>([
    ['without a name', { name: ' ', timeZone: 'UTC' }, { code: 'NAME_MISSING', field: ['name'] }],
    ['in no zone', { name: 'A', timeZone: 'Mars/Base' }, { code: 'UNKNOWN_TIME_ZONE', field: ['timeZone'] }],
    ['under a slug that is taken', { name: 'Example', timeZone: 'UTC' }, { code: 'SLUG_TAKEN', field: ['slug'] }],
    ['under a slug that is none', { name: 'A', slug: 'a/b', timeZone: 'UTC' }, { code: 'SLUG_MALFORMED' }],
    [
      'with a header in its name',
      { name: 'A\r\nBcc: b@c.de', timeZone: 'UTC' },
      { code: 'NAME_MALFORMED', field: ['name'] },
    ],
    [
      'with an empty objective',
      { name: 'A', timeZone: 'UTC', objectives: [''] },
      { code: 'OBJECTIVE_EMPTY', field: ['objectives', '0'] },
    ],
    [
      'with a novel',
      { name: 'A', timeZone: 'UTC', description: 'x'.repeat(2_001) },
      { code: 'TEXT_TOO_LONG', limit: 2_000 },
    ],
  ])('%s are refused, and nothing is sent', async (_, input, error) => {
    expect(
      (await create({ slug: (input as { name: string }).name === 'Example' ? 'example' : null, ...input })).payload,
    ).toMatchObject({
      program: null,
      userErrors: [error],
    });
    expect(await letters()).toEqual([]);
  });

  it('with half a character in a text are no input', async () => {
    const input = { name: 'A', timeZone: 'UTC', objectives: ['Lead \ud800'] };
    expect((await create(input)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('are read by id or slug, by anybody; without either, or with both, that is no question', async () => {
    const read = (question: string) => subgraph.ask(asAnonymous(), `{ program${question} { id viewerCanCoordinate } }`);
    const program = { id: PROGRAM_ID, viewerCanCoordinate: false };
    expect((await read(`(id: "${PROGRAM_ID}")`)).data).toEqual({ program });
    expect((await read('(slug: "example")')).data).toEqual({ program });
    expect((await read('(slug: "nowhere")')).data).toEqual({ program: null });
    expect((await read('')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await read(`(id: "${PROGRAM_ID}", slug: "example")`)).codes).toEqual(['BAD_USER_INPUT']);
    expect((await read('(id: "1 OR 1=1")')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('cycles', () => {
  const selection =
    'cycle { id name state windows { key opensOn closesOn opensAt closesAt isOpen } forms { role questions { key } } } userErrors { code field message }';
  const create = (input: object) => change('createCycle', selection, { programId: PROGRAM_ID, ...input });

  it('are planned by the template, with their deadlines as days and as instants', async () => {
    const { payload } = await create({ name: '2023-2024', year: 2023 });
    expect(payload).toMatchObject({ cycle: { name: '2023-2024', state: 'PLANNED' }, userErrors: [] });
    expect((payload as { cycle: { windows: object[]; forms: object[] } }).cycle.windows[0]).toEqual({
      key: 'APPLICATIONS',
      opensOn: '2023-09-01',
      closesOn: '2023-09-30',
      opensAt: new Date('2023-09-01T05:00:00Z'),
      closesAt: new Date('2023-10-01T05:00:00Z'),
      isOpen: false,
    });
    expect((payload as { cycle: { forms: { role: string }[] } }).cycle.forms.map(({ role }) => role).sort()).toEqual([
      'MENTEE',
      'MENTOR',
    ]);
  });

  it.each<[string, object, object]>([
    [
      'whose window is turned round, by name',
      { windows: [{ key: 'REVIEW', opensOn: '2023-11-07', closesOn: '2023-09-15' }] },
      {
        code: 'CLOSES_BEFORE_IT_OPENS',
        field: ['windows', 'REVIEW', 'closesOn'],
        message: expect.stringContaining('REVIEW'),
      },
    ],
    ['of a name that is taken', { name: '2021-2022' }, { code: 'NAME_TAKEN', field: ['name'] }],
    ['of a template that nobody knows', { template: 'gold' }, { code: 'UNKNOWN_TEMPLATE', field: ['template'] }],
    ['of a year that is none', { year: 20233 }, { code: 'YEAR_OUT_OF_RANGE', field: ['year'] }],
    ['with a line break in its name', { name: '2023\n2024' }, { code: 'NAME_MALFORMED', field: ['name'] }],
    [
      'with half a place',
      { policies: { mostCapacity: 99 } },
      { code: 'POLICY_OUT_OF_RANGE', field: ['policies', 'mostCapacity'] },
    ],
  ])('%s are refused', async (_, traits, error) => {
    const { payload } = await create({ name: '2023-2024', year: 2023, ...traits });
    expect(payload).toMatchObject({ cycle: null, userErrors: [error] });
    expect(await letters()).toEqual([]);
  });

  it('take no day that is none', async () => {
    const windows = [{ key: 'REVIEW', opensOn: '2023-02-30', closesOn: '2023-11-07' }];
    await expect(create({ name: '2023-2024', year: 2023, windows })).resolves.toMatchObject({ payload: undefined });
  });

  it('are opened, extended with the old date kept, and moved after a look at what it touches', async () => {
    const open = await change('openCycle', 'cycle { state isTakingApplications } userErrors { code }', {
      cycleId: CYCLE_ID,
    });
    expect(open.payload).toEqual({ cycle: { state: 'OPEN', isTakingApplications: true }, userErrors: [] });
    const extend = (closesOn: string) =>
      change(
        'extendWindow',
        'cycle { windows { closesOn } windowChanges { key previousClosesOn closesOn reason } } userErrors { code closesOn field }',
        {
          cycleId: CYCLE_ID,
          window: 'APPLICATIONS',
          closesOn,
          reason: 'few mentors',
        },
      );
    const { payload } = await extend('2021-10-11');
    const changes = [
      expect.anything(),
      { key: 'APPLICATIONS', previousClosesOn: '2021-09-30', closesOn: '2021-10-11', reason: 'few mentors' },
    ];
    expect(payload).toMatchObject({ cycle: { windowChanges: changes }, userErrors: [] });
    expect((await extend('2021-10-01')).payload).toEqual({
      cycle: null,
      userErrors: [{ code: 'NOT_LATER', closesOn: '2021-10-11', field: ['closesOn'] }],
    });
    const preview = `{ cycle(id: "${CYCLE_ID}") { viewerCanCoordinate movePreview(to: IN_REVIEW) { isPossible possible applications { count } } } }`;
    expect((await subgraph.ask(coordinator, preview)).data).toEqual({
      cycle: {
        viewerCanCoordinate: true,
        movePreview: { isPossible: true, possible: ['IN_REVIEW', 'CANCELLED'], applications: [] },
      },
    });
    const move = (to: string) =>
      change('moveCycle', 'cycle { state } userErrors { code allowed }', {
        cycleId: CYCLE_ID,
        to,
        reason: 'early',
      });
    expect((await move('IN_REVIEW')).payload).toEqual({ cycle: { state: 'IN_REVIEW' }, userErrors: [] });
    expect((await move('ACTIVE')).payload).toEqual({
      cycle: null,
      userErrors: [{ code: 'WRONG_STATE', allowed: ['MATCHING', 'CANCELLED'] }],
    });
    const log = await subgraph.ask(
      coordinator,
      `{ program(id: "${PROGRAM_ID}") { auditLog(first: 3, subjectId: "${CYCLE_ID}") { edges { node { action reason actor { id } } } } } }`,
    );
    expect(log.data).toEqual({
      program: {
        auditLog: {
          edges: [
            { node: { action: 'cycle.in-review', reason: 'early', actor: { id: PERSON_ID } } },
            { node: { action: 'cycle.window-extended', reason: 'few mentors', actor: { id: PERSON_ID } } },
            { node: { action: 'cycle.opened', reason: null, actor: { id: PERSON_ID } } },
          ],
        },
      },
    });
  });

  it('tell everybody that a window was moved, and coordinators why', async () => {
    await change('extendWindow', 'userErrors { code }', {
      cycleId: CYCLE_ID,
      window: 'APPLICATIONS',
      closesOn: '2021-10-11',
      reason: 'few mentors',
    });
    const read = (viewer: Identity) =>
      subgraph.ask(viewer, `{ cycle(id: "${CYCLE_ID}") { windowChanges { closesOn reason } } }`);
    const moved = (reason: string | null) => ({ cycle: { windowChanges: [{ closesOn: '2021-10-11', reason }] } });
    expect((await read(coordinator)).data).toEqual(moved('few mentors'));
    expect((await read(asAnonymous())).data).toEqual(moved(null));
    expect((await read(asPerson())).data).toEqual(moved(null));
  });

  it.each(['openCycle', 'moveCycle', 'extendWindow'])('of an unknown id are NOT_FOUND for %s', async (operation) => {
    const rest = {
      openCycle: {},
      moveCycle: { to: 'OPEN' },
      extendWindow: { window: 'SURVEY', closesOn: '2022-06-30' },
    }[operation];
    expect((await change(operation, 'userErrors { code }', { cycleId: OTHER_ID, ...rest })).codes).toEqual([
      'NOT_FOUND',
    ]);
  });
});
