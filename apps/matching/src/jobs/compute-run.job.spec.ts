import { fixedClock } from '@bookends/clock';
import { sampleMentee, sampleMentor, sampleSnapshot } from '../domain/sample-pool';
import { engineRunsRepository } from '../persistence/engine-runs.repository';
import { openSampleDatabase, type SampleDatabase } from '../persistence/sample-database';
import { at, queuedRun } from '../persistence/sample-stores';
import { computeOrder } from '../domain/computation';
import { performTask, type AskEngine, type Computation, type TaskWatch } from '../usecases/engine-task';
import type { EngineRuns } from '../usecases/engine-runs';
import { askInThreads } from './ask-in-thread';
import { computeRunJob } from './compute-run.job';

const snapshot = sampleSnapshot(
  [sampleMentor(1, { freePlaces: 2 }), sampleMentor(2, { isMember: false })],
  [sampleMentee(1), sampleMentee(2), sampleMentee(3)],
);
const run = queuedRun(1, snapshot);
const jobRun = { jobId: 'j', attempt: 1, isLastAttempt: false };

let sample: SampleDatabase;
let engine: EngineRuns;
beforeAll(async () => {
  sample = await openSampleDatabase();
});
afterAll(() => sample.database.drop());
beforeEach(async () => {
  await sample.empty();
  engine = engineRunsRepository(sample.dataSource, 10_000);
  await sample.unitOfWork.run(({ runs }) => runs.add(run, snapshot));
});

type Compute = (order: Parameters<typeof computeOrder>[0], watch?: TaskWatch) => Promise<Computation>;
const job = (compute: Compute = computeHere) =>
  computeRunJob({ engine, ask: asking(compute), clock: fixedClock(at), beatMs: 5 });
const computeHere: Compute = async (order) => computeOrder(order);
const asking =
  (compute: Compute): AskEngine =>
  async (task, watch) =>
    (task.kind === 'compute' ? compute(task.order, watch) : performTask(task)) as never;
const query = (sql: string) => sample.dataSource.query(sql) as Promise<Record<string, unknown>[]>;
const state = async () => (await query('SELECT state FROM run'))[0]!['state'];
const results = async () =>
  query(`SELECT mentor_application_id, mentee_application_id, score, contributions FROM proposal ORDER BY id`);
/** As if the worker had fallen silent beyond its lease. */
const forget = () => query(`UPDATE run SET lease_until = now() - interval '1 s'`);

describe('the job that computes a run', () => {
  it('keeps proposals, reasons, totals and proof, once however often it runs', async () => {
    for (const _ of [1, 2]) expect(await job()({ runId: run.id }, jobRun)).toEqual({ kind: 'done' });
    expect(await sample.unitOfWork.run(({ runs }) => runs.find(run.id))).toMatchObject({
      state: 'COMPUTED',
      progress: { fraction: 1 },
      summary: { placed: 2, mentees: 3 },
    });
    expect(await results()).toHaveLength(2);
    expect(await query('SELECT role FROM unmatched ORDER BY role')).toEqual([{ role: 'MENTEE' }, { role: 'MENTOR' }]);
    expect(await query('SELECT certificate IS NOT NULL AS is_proved FROM run_record')).toEqual([{ is_proved: true }]);
    expect(await query(`SELECT action FROM audit_log`)).toMatchObject([{ action: 'run.computed' }]);
  });

  it('computes in a thread as it does here', async () => {
    expect(await askInThreads(1)({ kind: 'compute', order: { snapshot, goal: run.goal, seed: run.seed } })).toEqual(
      computeOrder({ snapshot, goal: run.goal, seed: run.seed }, {}),
    );
  });

  it('killed half way leaves nothing visible, and the next worker gives the same result', async () => {
    const killed = await engine.take(run.id);
    await engine.renew(killed!, { stage: 'PLACING', fraction: 0.5 });
    expect(await job()({ runId: run.id }, jobRun)).toEqual({ kind: 'done' });
    expect(await results()).toEqual([]);
    await forget();
    expect(await engine.takeable()).toEqual([{ runId: run.id, token: 1 }]);
    await job()({ runId: run.id }, jobRun);
    const taken = await results();
    expect(taken).toHaveLength(2);
    // The first worker wakes up after all: its token is old.
    const late = computeOrder(killed!.order, {});
    if (late.kind !== 'computed') throw new Error(late.kind);
    expect(await engine.complete(killed!, late.outcome, at)).toBe(false);
    expect(await results()).toEqual(taken);
    expect(late.outcome.proposals.map(({ score }) => score)).toEqual(taken.map(({ score }) => score));
  });

  it('stops when the run is cancelled, and proposes nothing', async () => {
    const cancelled: Compute = (_, watch) =>
      new Promise((resolve) => {
        void query(`UPDATE run SET state = 'CANCELLED'`);
        watch?.signal?.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
      });
    expect(await job(cancelled)({ runId: run.id }, jobRun)).toMatchObject({ kind: 'discard' });
    expect(await state()).toBe('CANCELLED');
    expect(await results()).toEqual([]);
  });

  it('keeps nothing of a run that was cancelled while its results came in', async () => {
    const tooLate: Compute = async (order) => {
      await query(`UPDATE run SET state = 'CANCELLED'`);
      return computeOrder(order, {});
    };
    expect(await job(tooLate)({ runId: run.id }, jobRun)).toMatchObject({ kind: 'discard' });
    expect(await results()).toEqual([]);
  });

  it('gives a run back when its thread dies, and fails it after too many deaths', async () => {
    const dying: Compute = () => Promise.reject(new Error('out of memory'));
    await expect(job(dying)({ runId: run.id }, jobRun)).rejects.toThrow('out of memory');
    expect(await state()).toBe('RUNNING');
    await query('UPDATE run SET fencing_token = 50');
    await forget();
    expect(await engine.takeable()).toEqual([]);
    expect(await engine.giveUp(at)).toBe(1);
    expect(await sample.unitOfWork.run(({ runs }) => runs.find(run.id))).toMatchObject({
      state: 'FAILED',
      failure: 'The computation broke down again and again.',
    });
  });

  it('says why an input can never be computed', async () => {
    const impossible: Compute = async () => ({ kind: 'impossible', sentence: 'weight[3] is out of range' });
    expect(await job(impossible)({ runId: run.id }, jobRun)).toEqual({ kind: 'done' });
    expect(await query('SELECT state, failure FROM run')).toEqual([
      { state: 'FAILED', failure: 'weight[3] is out of range' },
    ]);
  });
});
