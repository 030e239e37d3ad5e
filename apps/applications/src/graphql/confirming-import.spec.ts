import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonIdentity } from '@bookends/identity';
import { createUnitOfWork } from '@bookends/persistence';
import { composeImports } from '../compose-applicants';
import { CYCLE_ID } from '../domain/program-examples';
import { applicationStores } from '../persistence/application-stores.repository';
import { confirmApplicationImport } from '../usecases/confirm-application-import';
import type { ImportPorts, ImportStores } from '../usecases/import-ports';
import { resumeImports } from '../usecases/resume-imports';
import { applicantsUnderTest, type ApplicantsUnderTest } from './applicants-under-test';

const csv = readFileSync(join(__dirname, '../../../../tools/seed/cycle-2021/mentees.csv'), 'utf8');

let under: ApplicantsUnderTest;
let coordinator: PersonIdentity;
let imports: ImportPorts;
beforeEach(async () => {
  under = await applicantsUnderTest();
  coordinator = await under.person('carla', 'COORDINATOR');
  imports = composeImports({ ordinary: under.dataSource, keys: under.keys, clock: under.clock });
});
afterEach(() => under.drop());

async function check(): Promise<string> {
  const input = { cycleId: CYCLE_ID, role: 'MENTEE', fileName: 'a.csv', csv };
  const payload = await under.send<{ applicationImport: { id: string } }>(
    coordinator,
    'checkApplicationImport',
    'applicationImport { id }',
    input,
  );
  return payload.applicationImport.id;
}
async function read(id: string): Promise<Record<string, unknown>> {
  const document = `query ($id: ID!) { applicationImport(id: $id) {
    state canConfirm confirmedAt progress { writtenCount totalCount } } }`;
  return (await under.ask(coordinator, document, { id })).data!['applicationImport'] as never;
}
const count = async (table: string): Promise<number> =>
  Number((await under.dataSource.query(`SELECT count(*) AS n FROM ${table}`))[0].n);
const leaveAlone = (): Promise<unknown> =>
  under.dataSource.query(`UPDATE application_import SET attempted_at = now() - interval '11 seconds'`);

/** Ports whose database answers as it does, but for what `over` does otherwise. */
function withStores(over: (stores: ImportStores) => Partial<ImportStores>): ImportPorts {
  const unitOfWork = createUnitOfWork(under.dataSource, (manager) => {
    const stores = applicationStores(under.keys)(manager);
    return { ...stores, ...over(stores) };
  });
  return { ...imports, unitOfWork };
}
const dying = (): ImportPorts =>
  withStores(({ audit }) => ({
    audit: {
      add: async (...entries) => {
        await audit.add(...entries);
        throw new Error('killed');
      },
    },
  }));

describe('a confirmed file that nobody waits for', () => {
  it('says how far it is, shows nothing before all is written, and then all of it', async () => {
    const importId = await check();
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const slow = withStores(({ demographics }) => ({
      demographics: { ...demographics, put: (rows) => held.then(() => demographics.put(rows)) },
    }));
    const { personId: actorId } = coordinator;
    const confirmed = await confirmApplicationImport(
      { ...slow, patience: () => Promise.resolve() },
      { actorId, importId },
    );
    expect(confirmed).toMatchObject({ isOk: true, value: { state: 'CONFIRMING' } });
    expect(await read(importId)).toEqual({
      state: 'CONFIRMING',
      canConfirm: false,
      confirmedAt: null,
      progress: { writtenCount: 0, totalCount: 168 },
    });
    expect(await count('application')).toBe(0);
    const again = await confirmApplicationImport(imports, { actorId, importId });
    expect(again).toMatchObject({ isOk: true, value: { state: 'CONFIRMING' } });
    goOn();
    while ((await read(importId))['state'] === 'CONFIRMING') await imports.pause();
    expect(await read(importId)).toMatchObject({ state: 'CONFIRMED', progress: null });
    expect(await count('application')).toBe(168);
  });

  it('is written by the worker, once, when its process was killed', async () => {
    const importId = await check();
    const { personId: actorId } = coordinator;
    await expect(confirmApplicationImport(dying(), { actorId, importId })).rejects.toThrow('killed');
    expect(await read(importId)).toMatchObject({ state: 'CONFIRMING' });
    expect(await count('application')).toBe(0);
    expect(await resumeImports(imports)).toBe(1);
    expect(await count('application')).toBe(0);
    await leaveAlone();
    const both = [resumeImports(imports), resumeImports(imports)];
    await Promise.all(both);
    expect(await resumeImports(imports)).toBe(0);
    expect(await read(importId)).toMatchObject({ state: 'CONFIRMED' });
    expect(await count('application')).toBe(168);
    expect(await count('application_version')).toBe(168);
    expect(await count(`audit_log WHERE action = 'application-import.confirmed' AND actor_id = '${actorId}'`)).toBe(1);
  });

  it('is given back when it cannot be written, time after time', async () => {
    const importId = await check();
    const { personId: actorId } = coordinator;
    await expect(confirmApplicationImport(dying(), { actorId, importId })).rejects.toThrow('killed');
    for (let attempt = 2; attempt <= 5; attempt += 1) {
      await leaveAlone();
      await expect(resumeImports(dying())).rejects.toThrow('killed');
    }
    await leaveAlone();
    expect(await resumeImports(dying())).toBe(0);
    expect(await read(importId)).toMatchObject({ state: 'CHECKED', canConfirm: true });
    expect(await count('application')).toBe(0);
    expect(await confirmApplicationImport(imports, { actorId, importId })).toMatchObject({
      isOk: true,
      value: { state: 'CONFIRMED' },
    });
  });

  it('is outdated when applications changed before it was written', async () => {
    const importId = await check();
    const other = await check();
    const { personId: actorId } = coordinator;
    await expect(confirmApplicationImport(dying(), { actorId, importId })).rejects.toThrow('killed');
    await confirmApplicationImport(imports, { actorId, importId: other });
    await leaveAlone();
    await resumeImports(imports);
    expect(await read(importId)).toMatchObject({ state: 'OUTDATED', canConfirm: false });
    const again = await confirmApplicationImport(imports, { actorId, importId });
    expect(again).toMatchObject({ isOk: false, rejection: { reason: 'pool-changed' } });
    expect(await count('application')).toBe(168);
  });
});
