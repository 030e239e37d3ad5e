import type { Match } from '../domain/match';
import { sampleId, sampleMentee, sampleMentor, sampleSnapshot } from '../domain/sample-pool';
import { keepComputed, openSampleDatabase, type SampleDatabase } from './sample-database';
import { accepted, at, computedRun, sampleCycle } from './sample-stores';

const PLACES = 3;
const mentor = sampleMentor(1, { freePlaces: PLACES });
const mentees = Array.from({ length: 8 }, (_, n) => sampleMentee(n + 1));

describe('the places of a mentor', () => {
  let sample: SampleDatabase;
  beforeAll(async () => {
    sample = await openSampleDatabase();
    await sample.unitOfWork.run(async ({ cycles, applications }) => {
      await cycles.saveNewer(sampleCycle);
      for (const candidate of [mentor, ...mentees]) await applications.saveNewer(accepted(candidate));
    });
  });
  afterAll(() => sample.database.drop());

  it('are never passed, however many announce at once', async () => {
    // Each of eight runs proposes another mentee for the same mentor.
    const matches = await Promise.all(mentees.map((mentee, n) => keptProposal(sample, mentee, n + 1)));
    const outcomes = await Promise.allSettled(
      matches.map((match) => sample.unitOfWork.run((stores) => stores.matches.add([match]))),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(mentees.length - PLACES);
    for (const { reason } of refused) expect(reason).toMatchObject({ constraint: 'places_of_candidate' });
    const [row] = await sample.dataSource.query('SELECT taken FROM candidate WHERE application_id = $1', [
      mentor.applicationId,
    ]);
    expect(row.taken).toBe(PLACES);
  });

  it('are counted by the database: a match cannot be deleted by the context', async () => {
    await expect(sample.dataSource.query('DELETE FROM match')).rejects.toThrow('permission denied');
  });
});

async function keptProposal(
  { dataSource }: SampleDatabase,
  mentee: (typeof mentees)[number],
  n: number,
): Promise<Match> {
  const snapshot = sampleSnapshot([mentor], [mentee]);
  const computed = computedRun(n, snapshot);
  await keepComputed(dataSource, computed, snapshot);
  const { id: proposalId, runId, menteeId, mentorId } = computed.proposals[0]!;
  return {
    id: sampleId(n, 5),
    programId: sampleCycle.programId,
    cycleId: sampleCycle.id,
    runId,
    proposalId,
    revision: 1,
    state: 'ANNOUNCED',
    mentor: { personId: mentor.personId, applicationId: mentorId, confirmedAt: null },
    mentee: { personId: mentee.personId, applicationId: menteeId, confirmedAt: null },
    announcedAt: at,
    confirmBy: at,
    overdueAt: null,
  };
}
