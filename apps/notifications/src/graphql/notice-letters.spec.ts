import { asCoordinator, asPerson } from '@bookends/identity';
import { countStatements } from '@bookends/testing';
import {
  application,
  coordinator,
  cycle,
  CYCLE,
  match,
  person,
  personId,
  PROGRAM,
  program,
} from '../jobs/spec-letters';
import { ofCycle, subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const boss = asCoordinator(PROGRAM, { personId: personId(3) });
const mentee = asPerson({ personId: personId(2) });
const NOW = '2021-11-15T15:00:00Z';

const accepted = (number: number, role: 'MENTOR' | 'MENTEE') =>
  application(number, { role, revision: 3, state: 'ACCEPTED', previousState: 'IN_REVIEW', isImported: true }, NOW);

interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

let subgraph: SubgraphUnderTest;
beforeEach(async () => {
  subgraph = await subgraphUnderTest();
  await subgraph.world.at(NOW);
  await subgraph.world.tell(person(1), person(2), person(3), person(4), coordinator(3), program(), cycle());
});
afterEach(() => subgraph.world.close());

const preview = async (template: string, reader: number, counterpart: number): Promise<Letter | null> => {
  const ask = `{ previewNotice(cycleId: "${CYCLE}", template: ${template}, personId: "${personId(reader)}",
    counterpartId: "${personId(counterpart)}") { subject text html } }`;
  const { data, codes } = await subgraph.ask(boss, ask);
  expect(codes).toEqual([]);
  return (data as unknown as { previewNotice: Letter | null }).previewNotice;
};

describe('the letters of a pair that is not announced yet', () => {
  beforeEach(() => subgraph.world.tell(accepted(1, 'MENTOR'), accepted(2, 'MENTEE'), accepted(4, 'MENTEE')));

  it('are to each side what they will get, with the names, the words and the days of the cycle', async () => {
    const toMentor = (await preview('MATCH_ANNOUNCED_TO_MENTOR', 1, 2))!;
    expect(toMentor.subject).toBe('Meet your mentee: Given2');
    expect(toMentor.text).toContain('person2@example.org');
    expect(toMentor.text).toContain('Monday, November 22, 2021');
    const toMentee = (await preview('MATCH_ANNOUNCED_TO_MENTEE', 2, 1))!;
    expect(toMentee.subject).toBe('Meet your mentor: Given1');
    expect(toMentee.text).toContain('person1@example.org');
    const edit = `mutation { editTemplate(input: { cycleId: "${CYCLE}", template: MATCH_ANNOUNCED_TO_MENTEE, subject: "News, {{ recipient.givenName }}", body: "It is {{ counterpart.familyName }}." }) { userErrors { code } } }`;
    await subgraph.ask(boss, edit);
    expect(await preview('MATCH_ANNOUNCED_TO_MENTEE', 2, 1)).toMatchObject({ subject: 'News, Given2' });
  });

  it('are the very ones that are sent when it is announced', async () => {
    const foreseen = [
      await preview('MATCH_ANNOUNCED_TO_MENTOR', 1, 2),
      await preview('MATCH_ANNOUNCED_TO_MENTEE', 2, 1),
    ];
    await subgraph.world.tell(match());
    await subgraph.world.work();
    const sent = subgraph.world.server.mails.filter(({ subject }) => subject?.startsWith('Meet your'));
    const words = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
    const bySubject = (letters: (string | undefined)[][]) => letters.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
    expect(bySubject(sent.map(({ subject, text }) => [subject, words(text)]))).toEqual(
      bySubject(foreseen.map((letter) => [letter!.subject, words(letter!.text)])),
    );
    expect(await preview('MATCH_ANNOUNCED_TO_MENTOR', 1, 2)).toEqual(foreseen[0]);
  });

  it('send nothing, keep nothing and take four statements at most', async () => {
    const { statements } = await countStatements(() => preview('MATCH_ANNOUNCED_TO_MENTOR', 1, 2));
    expect(statements).toBeLessThanOrEqual(4);
    await subgraph.world.work();
    const sent = subgraph.world.server.mails.map(({ subject }) => subject);
    expect(sent.filter((subject) => subject?.startsWith('Meet'))).toEqual([]);
  });

  it.each([
    ['the mentor’s letter to a mentee', 'MATCH_ANNOUNCED_TO_MENTOR', 2, 1],
    ['two mentees', 'MATCH_ANNOUNCED_TO_MENTEE', 2, 4],
    ['somebody with themselves', 'MATCH_ANNOUNCED_TO_MENTEE', 2, 2],
    ['somebody without an application', 'MATCH_ANNOUNCED_TO_MENTEE', 2, 3],
    ['a notice that is not about a match', 'ACCEPTED', 2, 1],
    ['a notice to coordinators', 'CONFIRMATION_OVERDUE', 2, 1],
  ])('are null for %s', async (_, template, reader, counterpart) => {
    expect(await preview(template, reader, counterpart)).toBeNull();
  });

  it('are null once somebody of the pair has left', async () => {
    await subgraph.world.tell(
      application(2, { role: 'MENTEE', revision: 4, state: 'WITHDRAWN', previousState: 'ACCEPTED' }, NOW),
    );
    expect(await preview('MATCH_ANNOUNCED_TO_MENTOR', 1, 2)).toBeNull();
  });
});

describe('the letter of a notice', () => {
  interface Read {
    readonly template: string;
    readonly letter: Letter | null;
    readonly match: { readonly id: string } | null;
  }
  const MINE = '{ myNotices { edges { node { template match { id } letter { subject text html } } } } }';
  const mine = async (viewer: typeof mentee): Promise<Read[]> => {
    const { data, codes } = await subgraph.ask(viewer, MINE);
    expect(codes).toEqual([]);
    return (data as unknown as { myNotices: { edges: { node: Read }[] } }).myNotices.edges.map(({ node }) => node);
  };
  const announced = async (): Promise<void> => {
    await subgraph.world.tell(match());
    await subgraph.world.work();
  };

  it('is what its recipient got, and says of which match', async () => {
    await announced();
    const [letter] = await mine(mentee);
    const sent = subgraph.world.server.mails.find(({ subject }) => subject === 'Meet your mentor: Given1')!;
    expect(letter).toMatchObject({ template: 'MATCH_ANNOUNCED_TO_MENTEE', letter: { subject: sent.subject } });
    expect(letter!.letter!.text).toContain('person1@example.org');
    expect(letter!.match!.id).toBe(match().payload.matchId);
  });

  it('is closed to its recipient once the match was ended, and open to the coordinator', async () => {
    await announced();
    await subgraph.world.tell(match({ revision: 2, state: 'ENDED_WITHOUT_FAULT' }, '2021-11-16T15:00:00Z'));
    expect((await mine(mentee)).map(({ letter }) => letter)).toEqual([null]);
    const { data } = await subgraph.ask(boss, ofCycle(CYCLE, 'notices { edges { node { letter { subject } } } }'));
    expect(JSON.stringify(data)).toContain('Meet your mentor: Given1');
  });

  it('is null for a sign-in link', async () => {
    await subgraph.world.query(
      `INSERT INTO notice (id, template, person_id, dedupe_key, state, due_at)
       VALUES (gen_random_uuid(), 'SIGN_IN_LINK', $1, 'a link', 'SENT', now())`,
      [personId(2)],
    );
    expect(await mine(mentee)).toEqual([{ template: 'SIGN_IN_LINK', letter: null, match: null }]);
  });

  it('costs a page one statement more, however long the page is', async () => {
    await announced();
    const page = () => subgraph.ask(boss, ofCycle(CYCLE, 'notices { edges { node { letter { subject } } } }'));
    const few = await countStatements(page);
    for (let number = 10; number < 20; number += 1)
      await subgraph.world.tell(person(number), { ...accepted(number, 'MENTEE') });
    await subgraph.world.work();
    const many = await countStatements(page);
    expect(JSON.stringify(many.result.data)).toContain('Welcome to ALSC Mentoring');
    expect(many.statements).toBe(few.statements);
  });
});

describe('the notices of a cycle in numbers', () => {
  const counts = async (): Promise<{ state: string; count: number; held: number }[]> => {
    const { data } = await subgraph.ask(boss, ofCycle(CYCLE, 'noticeCounts { state count held }'));
    return (data as never)['_entities'][0]['noticeCounts'];
  };

  it('name every state, with what is held back counted apart', async () => {
    expect(await counts()).toHaveLength(10);
    await subgraph.world.tell(match());
    await subgraph.world.fire();
    await subgraph.world.query(
      `UPDATE notice SET is_held = true WHERE id = (SELECT id FROM notice ORDER BY id LIMIT 1)`,
    );
    const found = (await counts()).filter(({ count }) => count > 0);
    expect(found).toEqual([{ state: 'PLANNED', count: 2, held: 1 }]);
    const { statements } = await countStatements(counts);
    expect(statements).toBe(2);
  });
});
