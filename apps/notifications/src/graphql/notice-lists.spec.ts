import { asCoordinator } from '@bookends/identity';
import { countStatements } from '@bookends/testing';
import { application, coordinator, cycle, CYCLE, person, personId, PROGRAM, program } from '../jobs/spec-letters';
import { ofCycle, subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const boss = asCoordinator(PROGRAM, { personId: personId(3) });
const ofProgram = (fields: string): string =>
  `{ _entities(representations: [{ __typename: "Program", id: "${PROGRAM}" }]) { ... on Program { ${fields} } } }`;
const LOG = '{ edges { node { action actor { id } facts { name value } } } }';

interface List {
  readonly edges: readonly unknown[];
}

describe('the lists of the notices', () => {
  let subgraph: SubgraphUnderTest;
  beforeEach(async () => {
    subgraph = await subgraphUnderTest();
    await subgraph.world.at('2021-09-05T12:00:00Z');
    await subgraph.world.tell(person(3), coordinator(3), program(), cycle());
  });
  afterEach(() => subgraph.world.close());

  /** People more who applied, each with a letter that is held back. */
  async function grow(numbers: readonly number[]): Promise<void> {
    for (const number of numbers) {
      const submitted = { revision: 2, state: 'SUBMITTED', previousState: 'DRAFT' } as const;
      await subgraph.world.tell(person(number), application(number, submitted, '2021-09-05T12:00:00Z'));
    }
    await subgraph.world.fire();
    for (const number of numbers) {
      const found = await subgraph.ask(
        boss,
        ofCycle(CYCLE, `notices(personId: "${personId(number)}") { edges { node { id } } }`),
      );
      const [read] = found.data!['_entities'] as unknown as [{ notices: { edges: [{ node: { id: string } }] } }];
      const { id } = read.notices.edges[0].node;
      await subgraph.ask(boss, `mutation { holdNotice(input: { noticeId: "${id}" }) { notice { id } } }`);
    }
  }

  it.each([
    [
      'the letters found by name, held back',
      ofCycle(
        CYCLE,
        'notices(first: 50, search: "given", isHeld: true) { edges { node { address recipient { id } } } }',
      ),
    ],
    [
      'the people of a letter, found by name',
      ofCycle(
        CYCLE,
        'noticeRecipients(template: APPLICATION_RECEIVED, first: 50, search: "given") { edges { node { id } } }',
      ),
    ],
    ['the log of the program', ofProgram(`noticeLog(first: 50) ${LOG}`)],
    [
      'the log of what people did, of one kind',
      ofProgram(`noticeLog(first: 50, action: "notice.hold", isByPerson: true) ${LOG}`),
    ],
  ])('%s take as many statements for two as for fourteen', async (_, document) => {
    const read = async (): Promise<number> => {
      const { data, messages } = await subgraph.ask(boss, document);
      expect(messages).toEqual([]);
      const [lists] = data!['_entities'] as unknown as [Readonly<Record<string, List>>];
      return Object.values(lists).flatMap(({ edges }) => edges).length;
    };
    await grow([10, 11]);
    const few = await countStatements(read);
    await grow(Array.from({ length: 12 }, (_, index) => index + 20));
    const many = await countStatements(read);
    expect([few.result, many.result]).toEqual([2, 14]);
    expect(many.statements).toBe(few.statements);
  });
});
