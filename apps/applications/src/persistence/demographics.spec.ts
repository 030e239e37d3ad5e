import { PassThrough } from 'node:stream';
import { createDataSource, newId } from '@bookends/persistence';
import { createLogger } from '@bookends/telemetry';
import { applicantsUnderTest, type ApplicantsUnderTest } from '../graphql/applicants-under-test';
import { applicationEntities } from './application-entities';
import { createDemographicsStore } from './demographics.repository';
import { CYCLE_ID, PROGRAM_ID } from '../domain/program-examples';

const CANARY = 'canary-77c1';

let under: ApplicantsUnderTest;
beforeAll(async () => {
  under = await applicantsUnderTest();
});
afterAll(() => under.drop());

describe('what somebody says of themselves', () => {
  it('stands in no log, neither when it is kept nor when keeping it fails', async () => {
    const lines: string[] = [];
    const destination = new PassThrough().on('data', (chunk: Buffer) => void lines.push(chunk.toString()));
    const logger = createLogger('spec', 'trace', destination);
    const url = under.database.urlOf('bookends_applications');
    const settings = { url, schema: 'applications', entities: applicationEntities, applicationName: 'spec', logger };
    const dataSource = await createDataSource(settings).initialize();
    const { demographics: sealers, digests } = under.keys;
    const put = (applicationId: string, gender: string) =>
      createDemographicsStore(dataSource.manager, { sealers, digests }).put([
        { applicationId, programId: PROGRAM_ID, demographics: { gender, raceEthnicity: null } },
      ]);
    const viewer = await under.person('mei');
    const { application } = await under.send<{ application: { id: string } }>(
      viewer,
      'startApplication',
      'application { id }',
      { cycleId: CYCLE_ID, role: 'MENTEE' },
    );
    await put(application.id, CANARY);
    const failure = await put(newId(), CANARY).catch((error: unknown) => error);
    logger.error({ err: failure }, 'a resolver threw');
    await dataSource.destroy();
    expect(lines.join('')).toContain('a resolver threw');
    expect(lines.join('')).not.toContain(CANARY);
  });

  it('opens only in its own column of its own row, and with the key of its program', async () => {
    const [row] = await under.dataSource.query('SELECT application_id AS id FROM demographics');
    const sealed = under.keys.demographics(PROGRAM_ID).seal(CANARY, `demographics|gender|${row.id}`);
    for (const [programId, place] of [
      [PROGRAM_ID, `demographics|race_ethnicity|${row.id}`],
      [PROGRAM_ID, `demographics|gender|${newId()}`],
      [newId(), `demographics|gender|${row.id}`],
    ] as const)
      expect(() => under.keys.demographics(programId).open(sealed, place)).toThrow();
  });
});
