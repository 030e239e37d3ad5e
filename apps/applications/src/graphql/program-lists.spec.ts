import { asAnonymous, asCoordinator } from '@bookends/identity';
import { newId } from '@bookends/persistence';
import { encodeCursor } from '@bookends/subgraph';
import { countStatements } from '@bookends/testing';
import { exampleCycle, examplePerson, exampleProgram, PERSON_ID, PROGRAM_ID } from '../domain/program-examples';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.drop());
beforeEach(() => subgraph.begin());

const coordinator = asCoordinator(PROGRAM_ID, { personId: PERSON_ID });

/** So many programs more, each with a cycle, and so many people more who review in the example's program. */
async function grow(count: number): Promise<void> {
  await subgraph.ports.unitOfWork.run(async ({ programs, cycles, people, roles, audit }) => {
    for (let index = 0; index < count; index += 1) {
      const [programId, personId] = [newId(), newId()];
      await programs.add(exampleProgram({ id: programId, slug: `program-${programId}`, name: `Program ${index % 5}` }));
      await cycles.add(exampleCycle({ id: newId(), programId }), []);
      await cycles.add(exampleCycle({ id: newId(), name: programId }), []);
      const familyName = `Reviewer ${index % 3}`;
      await people.register(examplePerson({ id: personId, email: `${personId}@example.org`, familyName }));
      const grant = { programId: PROGRAM_ID, personId, role: 'REVIEWER' as const, isHeld: true, revision: 1 };
      await roles.save({ ...grant, changedBy: PERSON_ID, changedAt: new Date(0) });
      const subject = { subjectKind: 'person', subjectId: personId, programId: PROGRAM_ID };
      await audit.add({ ...subject, actorId: personId, action: 'role.granted', at: new Date(0) });
    }
  });
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

function pageIn(data: unknown, list: string): Page {
  const root = data as { program?: Record<string, Page> } & Record<string, Page>;
  return list === 'programs' ? root[list]! : root.program![list]!;
}

/** Every row of a list, page by page, as the client walks it. */
async function walk(list: string, documentOf: (after: string | null) => string): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data, codes } = await subgraph.ask(coordinator, documentOf(after));
    expect(codes).toEqual([]);
    const page = pageIn(data, list);
    seen.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}

const argumentsOf = (after: string | null) => `(first: 4${after === null ? '' : `, after: "${after}"`})`;
const page = '{ edges { node { id } } pageInfo { hasNextPage endCursor } }';

describe('the lists of the program side', () => {
  it.each(['programs', 'staff', 'auditLog'])(
    '%s give every row once, also where sort keys are the same',
    async (list) => {
      await grow(11);
      const ids = await walk(list, (after) => {
        const field = `${list}${argumentsOf(after)} ${page}`;
        return list === 'programs' ? `{ ${field} }` : `{ program(id: "${PROGRAM_ID}") { ${field} } }`;
      });
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(11);
    },
  );

  it.each([
    [
      'everybody’s programs with their cycles',
      asAnonymous(),
      '{ programs(first: 100) { edges { node { name cycles { name windows { isOpen } forms { role } windowChanges { key } program { slug } } } } } }',
    ],
    [
      'a program’s staff with their roles',
      coordinator,
      `{ program(id: "${PROGRAM_ID}") { staff(first: 100) { edges { node { name roles { role program { name } } } } } } }`,
    ],
    [
      'the staff of a role by their name',
      coordinator,
      `{ program(id: "${PROGRAM_ID}") { staff(first: 100, role: REVIEWER, search: "reviewer") { edges { node { name roles { role program { name } } } } } } }`,
    ],
    [
      'the log of what people did, of one kind',
      coordinator,
      `{ program(id: "${PROGRAM_ID}") { auditLog(first: 100, action: "role.granted", isByPerson: true) { edges { node { action actor { name } facts { name value } } } } } }`,
    ],
    [
      'the log with who did it',
      coordinator,
      `{ program(id: "${PROGRAM_ID}") { auditLog(first: 100) { edges { node { action actor { name } } } } } }`,
    ],
    [
      'what moving each cycle would touch',
      coordinator,
      `{ program(id: "${PROGRAM_ID}") { cycles { movePreview(to: OPEN) { applications { count } } } } }`,
    ],
  ])('%s take as many statements for two as for twenty', async (_, viewer, document) => {
    await grow(2);
    const few = await countStatements(() => subgraph.ask(viewer, document));
    await grow(20);
    const many = await countStatements(() => subgraph.ask(viewer, document));
    expect([few.result.codes, many.result.codes]).toEqual([[], []]);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(6);
  });

  it('find people by name, address and role', async () => {
    await grow(3);
    const staff = async (given: string): Promise<number> => {
      const document = `{ program(id: "${PROGRAM_ID}") { staff(first: 100, ${given}) ${page} } }`;
      const { data, codes } = await subgraph.ask(coordinator, document);
      expect(codes).toEqual([]);
      return pageIn(data, 'staff').edges.length;
    };
    expect(await staff('role: REVIEWER')).toBe(3);
    expect(await staff('role: REVIEWER, search: " reviewer 1 "')).toBe(1);
    expect(await staff('search: "@example.org"')).toBeGreaterThanOrEqual(3);
    expect(await staff('role: BOARD')).toBe(0);
    expect(await staff('search: "reviewer_1"')).toBe(0);
  });

  it('find entries of the log by what was done, by whom, to what, and leave out the calendar’s', async () => {
    const subject = { subjectKind: 'cycle', subjectId: exampleCycle().id, programId: PROGRAM_ID };
    await subgraph.ports.unitOfWork.run(async ({ audit }) => {
      const facts = { from: 'PLANNED', to: 'OPEN', window: null, before: { a: 1 } };
      await audit.add({ ...subject, actorId: PERSON_ID, action: 'cycle.opened', at: new Date(0), facts });
      await audit.add({ ...subject, actorId: null, action: 'cycle.in-review', at: new Date(0), reason: 'late' });
    });
    const log = async (given: string): Promise<unknown> => {
      const fields = '{ edges { node { action reason facts { name value } } } }';
      const document = `{ program(id: "${PROGRAM_ID}") { auditLog(${given}) ${fields} } }`;
      const { data, codes } = await subgraph.ask(coordinator, document);
      expect(codes).toEqual([]);
      return pageIn(data, 'auditLog').edges.map(({ node }) => node);
    };
    const facts = [
      { name: 'to', value: 'OPEN' },
      { name: 'from', value: 'PLANNED' },
      { name: 'before', value: '{"a":1}' },
    ];
    const opened = { action: 'cycle.opened', reason: null, facts };
    const reviewed = { action: 'cycle.in-review', reason: 'late', facts: [] };
    const ofCycle = `subjectId: "${exampleCycle().id}"`;
    expect(await log(`${ofCycle}, first: 2`)).toEqual([reviewed, opened]);
    expect(await log(`${ofCycle}, isByPerson: true, first: 1`)).toEqual([opened]);
    expect(await log('action: "cycle.in-review"')).toEqual([reviewed]);
    expect(await log(`actorId: "${PERSON_ID}", first: 1`)).toEqual([opened]);
    expect(await log(`actorId: "${newId()}"`)).toEqual([]);
  });

  it.each([
    ['a forged id', encodeCursor('x')],
    ['another list’s cursor', encodeCursor('name', PROGRAM_ID)],
    ['noise', 'AAAA'],
  ])('refuse %s as a cursor', async (_, after) => {
    const document = `{ program(id: "${PROGRAM_ID}") { auditLog(after: "${after}") { edges { cursor } } } }`;
    expect((await subgraph.ask(coordinator, document)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each([0, -1, 101])('refuse a page of %d', async (first) => {
    expect((await subgraph.ask(coordinator, `{ programs(first: ${first}) { edges { cursor } } }`)).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('a reference to a program or cycle is read for anybody, and null for an unknown id', async () => {
    const document =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Program { slug } ... on Cycle { name } } }';
    const answer = await subgraph.ask(asAnonymous(), document, {
      r: [
        { __typename: 'Program', id: PROGRAM_ID },
        { __typename: 'Cycle', id: exampleCycle().id },
        { __typename: 'Cycle', id: PROGRAM_ID },
      ],
    });
    expect(answer.data).toEqual({ _entities: [{ slug: 'example' }, { name: '2021-2022' }, null] });
  });
});
