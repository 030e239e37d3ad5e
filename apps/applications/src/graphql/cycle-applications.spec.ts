import type { PersonIdentity } from '@bookends/identity';
import { newId } from '@bookends/persistence';
import { countStatements } from '@bookends/testing';
import { CYCLE_ID, PROGRAM_ID } from '../domain/program-examples';
import { applicationOrders, type ApplicationOrder } from '../usecases/application-reads';
import { applicantsUnderTest, type ApplicantsUnderTest } from './applicants-under-test';

let under: ApplicantsUnderTest;
let coordinator: PersonIdentity;
beforeAll(async () => {
  under = await applicantsUnderTest();
  coordinator = await under.person('carla', 'COORDINATOR');
  for (const kept of POOL) await keep(kept);
});
afterAll(() => under.drop());

interface Kept {
  readonly name: string;
  readonly state: string;
  readonly role?: string;
  readonly submittedAt?: string;
  readonly hasDisagreement?: boolean;
}

const [MORNING, NOON] = ['2021-09-02T08:00:00.000Z', '2021-09-02T12:00:00.000Z'];
/** In the order in which they were begun; the two Woolfs, two submissions and two drafts are equals but for their ids. */
const POOL: readonly Kept[] = [
  { name: 'Virginia Woolf', state: 'IN_REVIEW', submittedAt: NOON, hasDisagreement: true },
  { name: 'Ada Lovelace', state: 'DRAFT' },
  { name: 'Virginia Woolf', state: 'SUBMITTED', submittedAt: MORNING, role: 'MENTOR' },
  { name: "Flann O'Brien", state: 'WITHDRAWN', submittedAt: NOON },
  { name: 'Zora Hurston', state: 'DRAFT' },
  { name: 'Leonard Woolf', state: 'SUBMITTED', submittedAt: '2021-09-03T08:00:00.000Z' },
];

async function keep({ name, state, role = 'MENTEE', submittedAt, hasDisagreement = false }: Kept): Promise<void> {
  const [personId, [given, family]] = [newId(), name.split(' ')];
  await under.dataSource.query(
    `INSERT INTO person (id, email, given_name, family_name, time_zone, locale, revision, sessions_valid_from, registered_at)
     VALUES ($1::uuid, $1::uuid || '@example.org', $2, $3, 'UTC', 'en-US', 1, now(), now())`,
    [personId, given, family],
  );
  await under.dataSource.query(
    `INSERT INTO application (id, program_id, cycle_id, person_id, role, state, version, revision, answers, is_imported,
       has_disagreement, started_at, saved_at, submitted_at)
     VALUES ($1, $2, $3, $4, $5, $6, 1, 1, '{}', false, $7, now(), now(), $8)`,
    [newId(), PROGRAM_ID, CYCLE_ID, personId, role, state, hasDisagreement, submittedAt],
  );
}

interface Page {
  readonly totalCount?: number | null;
  readonly edges: readonly { readonly node: { readonly applicant: { readonly name: string } } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function page(given: string, fields = 'totalCount'): Promise<Page> {
  const list = `applications(${given}) { ${fields} edges { node { applicant { name } } } pageInfo { hasNextPage endCursor } }`;
  const { data, codes } = await under.ask(coordinator, `{ cycle(id: "${CYCLE_ID}") { ${list} } }`);
  expect(codes).toEqual([]);
  return (data!['cycle'] as unknown as { applications: Page }).applications;
}

const names = ({ edges }: Page): string[] => edges.map(({ node }) => node.applicant.name);

async function walk(order: ApplicationOrder): Promise<string[]> {
  const seen: string[] = [];
  for (let after = ''; ;) {
    const found = await page(`order: ${order}, first: 1${after}`);
    seen.push(...names(found));
    if (!found.pageInfo.hasNextPage) return seen;
    after = `, after: "${found.pageInfo.endCursor}"`;
  }
}

const [woolf1, ada, woolf2, flann, zora, leonard] = POOL.map(({ name }) => name) as [string, ...string[]];

describe('the applications of a cycle', () => {
  it.each<[ApplicationOrder, (string | undefined)[]]>([
    ['OLDEST_FIRST', [woolf1, ada, woolf2, flann, zora, leonard]],
    ['NEWEST_FIRST', [leonard, zora, flann, woolf2, ada, woolf1]],
    ['SUBMITTED_OLDEST_FIRST', [woolf2, woolf1, flann, leonard, ada, zora]],
    ['SUBMITTED_NEWEST_FIRST', [leonard, flann, woolf1, woolf2, zora, ada]],
    ['NAME_ASCENDING', [zora, ada, flann, leonard, woolf1, woolf2]],
    ['NAME_DESCENDING', [woolf2, woolf1, leonard, flann, ada, zora]],
  ])('are all read once in the order %s, one a page', async (order, expected) => {
    expect(await walk(order)).toEqual(expected);
  });

  it.each<[string, number | null, (string | undefined)[]]>([
    ['states: [DRAFT, WITHDRAWN]', 3, [ada, flann, zora]],
    ['state: DRAFT', 2, [ada, zora]],
    ['states: []', 0, []],
    ['role: MENTOR', 1, [woolf2]],
    ['hasDisagreement: true', 1, [woolf1]],
    ['states: [SUBMITTED], role: MENTEE', 1, [leonard]],
    ['search: "woolf", role: MENTOR', null, [woolf2]],
  ])('are filtered by %s, and counted where an index counts', async (given, count, expected) => {
    const found = await page(given);
    expect([found.totalCount, names(found)]).toEqual([count, expected]);
  });

  it('are counted as a whole, whatever the page', async () => {
    expect((await page('first: 1')).totalCount).toBe(POOL.length);
  });

  it('are not counted unless somebody asks, and take as many statements for one as for all', async () => {
    const one = await countStatements(() => page('first: 1, order: NAME_ASCENDING', ''));
    const all = await countStatements(() => page('order: NAME_ASCENDING', ''));
    const counted = await countStatements(() => page('order: NAME_ASCENDING'));
    expect([all.statements, counted.statements]).toEqual([one.statements, one.statements + 1]);
  });

  it.each(applicationOrders)('%s refuses the cursor of another order, and a forged one', async (order) => {
    const other = order === 'OLDEST_FIRST' ? 'NAME_ASCENDING' : 'OLDEST_FIRST';
    const { endCursor } = (await page(`first: 1, order: ${other}`)).pageInfo;
    const forge = (...parts: string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const id = newId();
    for (const after of [endCursor, forge(order, 'x', id), forge(order, 'a', 'b', 'c', id), forge(order, 'x')]) {
      const document = `{ cycle(id: "${CYCLE_ID}") { applications(order: ${order}, after: "${after}") { totalCount } } }`;
      expect((await under.ask(coordinator, document)).codes).toEqual(['BAD_USER_INPUT']);
    }
  });
});
