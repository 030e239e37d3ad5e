import { asBoardMember, asCoordinator, asReviewer } from '@bookends/identity';
import { sampleId, sampleMentee, sampleMentor } from '../domain/sample-pool';
import { accepted, cycleId, programId } from '../persistence/sample-stores';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';
import type { EngineTask } from '../usecases/engine-task';

const coordinator = asCoordinator(programId, { personId: sampleId(1, 50) });
const id = (side: 'mentor' | 'mentee', n: number) =>
  (side === 'mentor' ? sampleMentor(n) : sampleMentee(n)).applicationId;
const pairOf = (mentor: number, mentee: number) =>
  `mentorApplicationId: "${id('mentor', mentor)}", menteeApplicationId: "${id('mentee', mentee)}"`;

let subgraph: SubgraphUnderTest;
let runId: string;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.database.drop());
beforeEach(async () => {
  await subgraph.begin();
  runId = await computed(
    `mutation { startRun(input: { cycleId: "${cycleId}", goal: MOST_THEN_BEST }) { run { id } } }`,
  );
});

/** As much of the answers as the specs reach into; the rest is compared whole. */
interface Answers {
  readonly run: {
    readonly basis: object;
    readonly comparison: { readonly totalChange: number; readonly moves: { readonly edges: { node: object }[] } };
  };
  readonly verifyRun: { readonly verification: object };
  readonly startRun: Payload;
}
interface Payload {
  readonly run: { readonly id: string };
}

async function data(document: string): Promise<Answers> {
  const answer = await subgraph.ask(coordinator, document);
  expect(answer.codes).toEqual([]);
  return answer.data as unknown as Answers;
}

async function computed(document: string): Promise<string> {
  const [payload] = Object.values(await data(document)) as Payload[];
  await subgraph.compute(payload!.run.id);
  return payload!.run.id;
}

const adjust = (changes: string) => `mutation { adjustRun(input: { runId: "${runId}", ${changes} }) {
  run { id state parent { id } } userErrors { code message field state cause menteeApplication { id } } } }`;

describe('adjusting and comparing runs', () => {
  it('makes a child over the same pool, whatever came after, and tells who moves', async () => {
    await subgraph.unitOfWork.run(({ applications }) => applications.saveNewer(accepted(sampleMentee(9))));
    const child = await computed(adjust(`pins: [{ ${pairOf(1, 3)} }]`));
    const made = await data(`{ run(id: "${child}") { basis { criteria { leastScore weights { criterion weight } }
      pins { mentorApplication { id } menteeApplication { id } } blocks { mentorApplication { id } } } } }`);
    expect(made.run.basis).toMatchObject({
      criteria: { weights: expect.arrayContaining([{ criterion: 'TOPICS', weight: expect.any(Number) }]) },
      pins: [{ mentorApplication: { id: id('mentor', 1) }, menteeApplication: { id: id('mentee', 3) } }],
      blocks: [],
    });
    const { run } = await data(`{ run(id: "${runId}") { comparison(with: "${child}") {
      other { id parent { id } summary { mentees } } totalChange placedChange gaining losing newlyPlaced newlyLeftOut
      moves { totalCount edges { node { menteeApplication { id } mentorApplicationHere { id } mentorApplicationThere { id } gain } } } } } }`);
    expect(run.comparison).toMatchObject({
      other: { id: child, parent: { id: runId }, summary: { mentees: 3 } },
      placedChange: 0,
      newlyPlaced: 1,
      newlyLeftOut: 1,
      moves: { totalCount: 2 },
    });
    expect(run.comparison.totalChange).toBeLessThan(0);
    expect(run.comparison.moves.edges[1]!.node).toMatchObject({
      menteeApplication: { id: id('mentee', 3) },
      mentorApplicationHere: null,
    });
  });

  it('is refused with the facts', async () => {
    expect(await data(adjust(`pins: [{ ${pairOf(2, 1)} }]`))).toMatchObject({
      adjustRun: {
        run: null,
        userErrors: [
          {
            code: 'PIN_IMPOSSIBLE',
            message: 'This pin cannot hold. The mentor is not a member.',
            field: ['input', 'pins', '0'],
            cause: 'MENTOR_IS_MEMBER',
            menteeApplication: { id: id('mentee', 1) },
          },
        ],
      },
    });
    expect(await data(adjust(`blocks: [{ ${pairOf(1, 1)} }, { ${pairOf(1, 99)} }]`))).toMatchObject({
      adjustRun: { run: null, userErrors: [{ code: 'NOT_IN_POOL', field: ['input', 'blocks', '1'] }] },
    });
    expect(await data(adjust(`freed: [{ ${pairOf(1, 1)} }]`))).toMatchObject({
      adjustRun: { run: null, userErrors: [{ code: 'NOT_RULED', field: ['input', 'freed', '0'] }] },
    });
    expect(await data(adjust(''))).toMatchObject({
      adjustRun: { run: null, userErrors: [{ code: 'NOTHING_CHANGED', field: ['input'] }] },
    });
    await data(`mutation { signRun(input: { runId: "${runId}" }) { run { id } } }`);
    await data(`mutation { announceRun(input: { runId: "${runId}" }) { run { id } } }`);
    expect(await data(adjust(''))).toMatchObject({
      adjustRun: { userErrors: [{ code: 'NOT_COMPUTED', state: 'ANNOUNCED' }] },
    });
  });

  it('is refused where nobody of one side is left', async () => {
    await subgraph.unitOfWork.run(async ({ applications }) => {
      for (const mentor of [sampleMentor(1), sampleMentor(2)])
        await applications.saveNewer(accepted(mentor, { revision: 2, state: 'WITHDRAWN' }));
    });
    expect(await data(adjust(''))).toMatchObject({
      adjustRun: {
        run: null,
        userErrors: [
          {
            code: 'EMPTY_POOL',
            message: 'Of the run’s pool 0 mentors and 3 mentees are left: nobody could be matched.',
            field: ['input', 'runId'],
          },
        ],
      },
    });
  });
});

describe('asking about a run', () => {
  const questions = () => `{ run(id: "${runId}") {
    here: pair(${pairOf(1, 2)}) { isProposed cost { total placed moved worst } score { total } runnersUp { mentorApplication { id } } }
    not: pair(${pairOf(2, 2)}) { isProposed obstacle score { total } cost { total } }
    nobody: pair(${pairOf(8, 2)}) { isProposed }
    waysIn(menteeApplicationId: "${id('mentee', 3)}") { kind mentorApplication { id } placed total } } }`;

  it('explains a pair, what it costs and what would place somebody', async () => {
    expect((await data(questions())).run).toEqual({
      here: {
        isProposed: true,
        cost: { total: 0, placed: 0, moved: 0, worst: 0 },
        score: { total: expect.any(Number) },
        runnersUp: [],
      },
      not: { isProposed: false, obstacle: 'MENTOR_IS_MEMBER', score: null, cost: null },
      nobody: null,
      waysIn: [
        { kind: 'ONE_MORE_PLACE', mentorApplication: { id: id('mentor', 1) }, placed: 1, total: expect.any(Number) },
      ],
    });
  });

  it('gives all that is asked of a run in a request to the engine at once', async () => {
    const other = await computed(
      `mutation { startRun(input: { cycleId: "${cycleId}", goal: FAIREST }) { run { id } } }`,
    );
    const both = await data(`{ ${questions().slice(1, -1).replace('run(', 'one: run(')}
      two: run(id: "${other}") { pair(${pairOf(1, 2)}) { isProposed } } }`);
    expect(both).toMatchObject({ one: { not: { obstacle: 'MENTOR_IS_MEMBER' } }, two: { pair: { isProposed: true } } });
    // Two runs are two tasks, and either may be posed first.
    const countOf = (task: EngineTask): number => (task.kind === 'questions' ? task.questions.length : 0);
    expect([...subgraph.tasks].sort((a, b) => countOf(a) - countOf(b))).toMatchObject([
      { kind: 'questions', order: { goal: 'FAIREST' }, questions: { length: 1 } },
      { kind: 'questions', questions: { length: 4 } },
    ]);
  });

  it('is for those who match, and not for the board', async () => {
    expect((await subgraph.ask(asReviewer(programId), questions())).codes).toEqual([]);
    expect((await subgraph.ask(asBoardMember(programId), questions())).codes).toEqual(Array(4).fill('FORBIDDEN'));
  });
});

describe('verifying an old run', () => {
  const VERIFY = (run: string) => `mutation { verifyRun(input: { runId: "${run}" }) {
    verification { isInputIntact isSameEngine isProofAccepted isReproduced violation difference } userErrors { code state } } }`;

  it('finds everything as it was', async () => {
    expect((await data(VERIFY(runId))).verifyRun).toEqual({
      verification: {
        isInputIntact: true,
        isSameEngine: true,
        isProofAccepted: true,
        isReproduced: true,
        violation: null,
        difference: null,
      },
      userErrors: [],
    });
  });

  it('finds out that somebody changed the record', async () => {
    await subgraph.dataSource.query(
      `UPDATE run_record SET snapshot = jsonb_set(snapshot, '{mentors,0,freePlaces}', '1')`,
    );
    expect((await data(VERIFY(runId))).verifyRun.verification).toMatchObject({
      isInputIntact: false,
      isProofAccepted: false,
      violation: expect.any(String),
    });
  });

  it.each([
    ['an input that is none', `UPDATE run_record SET snapshot = '{}'`, { isInputIntact: false }],
    ['an input without a list', `UPDATE run_record SET snapshot = snapshot - 'formerPairs'`, { isInputIntact: false }],
    [
      'a proof that is none',
      `UPDATE run_record SET certificate = '{}'`,
      { isProofAccepted: false, isReproduced: true },
    ],
    [
      'a figure changed',
      `UPDATE run SET summary = jsonb_set(summary, '{worstScore}', '9999')`,
      { isProofAccepted: true, isReproduced: false, difference: 'the summary has another worstScore' },
    ],
    ['reasons taken away', 'DELETE FROM unmatched', { isProofAccepted: true, isReproduced: false }],
  ])('finds out %s, and does not fail at it', async (_, tampering, found) => {
    await subgraph.dataSource.query(tampering);
    expect((await data(VERIFY(runId))).verifyRun.verification).toMatchObject(found);
  });

  it('says so where the record is lost', async () => {
    await subgraph.dataSource.query('DELETE FROM run_record');
    expect((await data(VERIFY(runId))).verifyRun).toMatchObject({ userErrors: [{ code: 'RECORD_LOST' }] });
  });

  it('is refused before there is a result', async () => {
    const { startRun } = await data(
      `mutation { startRun(input: { cycleId: "${cycleId}", goal: FAIREST }) { run { id } } }`,
    );
    expect((await data(VERIFY(startRun.run.id))).verifyRun).toEqual({
      verification: null,
      userErrors: [{ code: 'NOT_COMPUTED', state: 'QUEUED' }],
    });
  });
});
