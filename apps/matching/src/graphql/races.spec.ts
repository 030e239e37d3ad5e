import { asCoordinator, asPerson } from '@bookends/identity';
import { newId } from '@bookends/persistence';
import { sampleId, sampleMentee, sampleMentor } from '../domain/sample-pool';
import { accepted, at, cycleId, programId } from '../persistence/sample-stores';
import { recordApplication } from '../usecases/record-applications';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const coordinator = asCoordinator(programId, { personId: sampleId(1, 50) });
const mentors = Array.from({ length: 6 }, (_, n) => sampleMentor(n + 1));
const mentees = Array.from({ length: 6 }, (_, n) => sampleMentee(n + 1));

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.database.drop());
beforeEach(() => subgraph.begin([...mentors, ...mentees]));

async function computedRun(seed: number): Promise<string> {
  const answer = await subgraph.ask(
    coordinator,
    `mutation { startRun(input: { cycleId: "${cycleId}", goal: MOST_THEN_BEST, seed: ${seed} }) { run { id } } }`,
  );
  const { run } = answer.data!['startRun'] as unknown as { run: { id: string } };
  await subgraph.compute(run.id);
  return run.id;
}

const act = (name: string, runId: string) =>
  subgraph.ask(coordinator, `mutation { ${name}(input: { runId: "${runId}" }) { run { state } userErrors { code } } }`);
const count = async (sql: string) =>
  ((await subgraph.dataSource.query(`SELECT count(*)::int AS n ${sql}`)) as { n: number }[])[0]!.n;

describe('at the same time', () => {
  it('two announcements of a run make each match once', async () => {
    const runId = await computedRun(1);
    await act('signRun', runId);
    const answers = await Promise.all([
      act('announceRun', runId),
      act('announceRun', runId),
      act('announceRun', runId),
    ]);
    for (const { codes } of answers) expect(codes).toEqual([]);
    expect(await count('FROM match')).toBe(6);
    expect(await count(`FROM outbox WHERE type = 'match.recorded'`)).toBe(6);
    expect(await count(`FROM outbox WHERE type = 'run.announced'`)).toBe(1);
  });

  it('two runs of a cycle cannot both be signed', async () => {
    const runIds = [await computedRun(1), await computedRun(2)];
    const answers = await Promise.all(runIds.map((runId) => act('signRun', runId)));
    expect(
      answers.map(({ data }) => (data!['signRun'] as unknown as { userErrors: object[] }).userErrors.length).sort(),
    ).toEqual([0, 1]);
    expect(await count(`FROM run WHERE state = 'SIGNED'`)).toBe(1);
  });

  it('both sides can confirm, and the match is active', async () => {
    const runId = await computedRun(1);
    await act('signRun', runId);
    await act('announceRun', runId);
    const [{ id, mentor_person_id, mentee_person_id }] = await subgraph.dataSource.query('SELECT * FROM match LIMIT 1');
    const confirm = (personId: string) =>
      subgraph.ask(
        asPerson({ personId }),
        `mutation { confirmMatch(input: { matchId: "${id}" }) { match { state } } }`,
      );
    await Promise.all([confirm(mentor_person_id), confirm(mentee_person_id)]);
    expect(await count(`FROM match WHERE id = '${id}' AND state = 'ACTIVE' AND revision = 3`)).toBe(1);
  });

  it('somebody can withdraw while the run is announced: no match of theirs stays', async () => {
    const runId = await computedRun(1);
    await act('signRun', runId);
    const { facts: _none, ...left } = accepted(mentees[0]!, { revision: 2, state: 'WITHDRAWN' });
    const withdraw = subgraph.unitOfWork.run((stores) =>
      recordApplication(
        stores,
        {
          id: newId(),
          type: 'application.recorded',
          programId,
          occurredAt: at,
          payload: {
            ...left,
            state: 'WITHDRAWN',
            previousState: 'ACCEPTED',
            isImported: false,
            messageToApplicant: null,
            candidate: null,
          },
        },
        newId,
      ),
    );
    await Promise.all([act('announceRun', runId), withdraw]);
    expect(
      await count(`FROM match WHERE mentee_application_id = '${left.applicationId}' AND state = 'ANNOUNCED'`),
    ).toBe(0);
    expect(await count('FROM candidate WHERE taken > 0')).toBe(10);
  });
});
