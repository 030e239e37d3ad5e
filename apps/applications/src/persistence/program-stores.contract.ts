import type { UnitOfWork } from '@bookends/events/contracts';
import { mentorQuestions } from '../domain/default-forms';
import {
  CYCLE_ID,
  exampleCycle,
  examplePerson,
  exampleProgram,
  OTHER_ID,
  PERSON_ID,
  PROGRAM_ID,
} from '../domain/program-examples';
import type { RoleGrant } from '../domain/role-grant';
import type { ProgramStores } from '../usecases/program-stores';

/** What use cases rely on, of the fake and of PostgreSQL alike. `fresh` gives empty stores. */
export function programStoresContract(fresh: () => Promise<UnitOfWork<ProgramStores>>): void {
  let work: UnitOfWork<ProgramStores>;
  beforeEach(async () => {
    work = await fresh();
    await work.run(({ programs }) => programs.add(exampleProgram()));
  });
  const form = { id: OTHER_ID, programId: PROGRAM_ID, cycleId: CYCLE_ID, role: 'MENTOR', version: 1 } as const;
  const grant = (traits: Partial<RoleGrant> = {}): RoleGrant => {
    const whose = { programId: PROGRAM_ID, personId: PERSON_ID, role: 'REVIEWER' as const };
    const changed = { changedBy: null, changedAt: new Date('2021-08-01T12:00:00Z') };
    return { ...whose, isHeld: true, revision: 1, ...changed, ...traits };
  };

  it('gives a program back as it was added, and null for one that it does not know', async () => {
    expect(await work.run(({ programs }) => programs.find(PROGRAM_ID))).toEqual(exampleProgram());
    expect(await work.run(({ programs }) => programs.find(OTHER_ID))).toBeNull();
  });

  it('adds no second program under a slug, and goes on working in the same transaction', async () => {
    const answers = await work.run(async ({ programs }) => [
      await programs.add(exampleProgram({ id: OTHER_ID, name: 'Another' })),
      await programs.find(OTHER_ID),
      await programs.add(exampleProgram({ id: OTHER_ID, slug: 'another' })),
    ]);
    expect(answers).toEqual([false, null, true]);
  });

  it('gives a cycle back with its calendar and policies, as added and as saved', async () => {
    const read = () => work.run(({ cycles }) => cycles.lock(CYCLE_ID));
    expect(await read()).toBeNull();
    await work.run(({ cycles }) => cycles.add(exampleCycle(), [{ ...form, questions: mentorQuestions }]));
    expect(await read()).toEqual(exampleCycle());
    const opened = exampleCycle({ state: 'OPEN', revision: 2 });
    await work.run(({ cycles }) => cycles.save(opened));
    expect(await read()).toEqual(opened);
  });

  it('adds one cycle of a name to a program, but to each program its own', async () => {
    const answers = await work.run(async ({ programs, cycles }) => {
      await programs.add(exampleProgram({ id: OTHER_ID, slug: 'another' }));
      return [
        await cycles.add(exampleCycle(), []),
        await cycles.add(exampleCycle({ id: OTHER_ID }), []),
        await cycles.add(exampleCycle({ id: OTHER_ID, programId: OTHER_ID }), []),
      ];
    });
    expect(answers).toEqual([true, false, true]);
  });

  it('finds the cycles that are under way, in the order of their ids', async () => {
    const found = await work.run(async ({ cycles }) => {
      await cycles.add(exampleCycle({ id: OTHER_ID, name: 'b' }), []);
      await cycles.add(exampleCycle(), []);
      await cycles.add(exampleCycle({ id: PERSON_ID, name: 'c', state: 'CONCLUDED' }), []);
      await cycles.add(exampleCycle({ id: PROGRAM_ID, name: 'd', state: 'CANCELLED' }), []);
      return cycles.underWay();
    });
    expect(found.map(({ id }) => id)).toEqual([CYCLE_ID, OTHER_ID]);
  });

  it('registers one person for an address', async () => {
    const answers = await work.run(async ({ people }) => [
      await people.register(examplePerson()),
      await people.register(examplePerson({ id: OTHER_ID })),
      await people.findByAddress('ada@example.org'),
      await people.findByAddress('nobody@example.org'),
      await people.find(OTHER_ID),
      await people.lock(OTHER_ID),
      await people.lock(PERSON_ID),
    ]);
    expect(answers).toEqual([true, false, examplePerson(), null, null, null, examplePerson()]);
  });

  it('saves a person, and ends the sessions of one without touching the rest', async () => {
    const saved = examplePerson({ givenName: 'Ada', revision: 2 });
    const [before, after] = await work.run(async ({ people }) => {
      await people.register(examplePerson());
      await people.save(saved);
      const kept = await people.find(PERSON_ID);
      await people.endSessions(PERSON_ID);
      return [kept!, (await people.find(PERSON_ID))!] as const;
    });
    expect(before).toEqual(saved);
    expect({ ...after, sessionsValidFrom: before.sessionsValidFrom }).toEqual(before);
    expect(after.sessionsValidFrom.getTime()).toBeGreaterThan(before.sessionsValidFrom.getTime());
  });

  it('keeps one grant for each program, person and role, and counts who holds it now', async () => {
    const taken = grant({ isHeld: false, revision: 2, changedBy: OTHER_ID });
    const answers = await work.run(async ({ people, roles }) => {
      await people.register(examplePerson());
      const before = await roles.find(grant());
      await roles.save(grant());
      const held = [await roles.countHolders(PROGRAM_ID, 'REVIEWER'), await roles.countHolders(PROGRAM_ID, 'BOARD')];
      await roles.save(taken);
      return [before, held, await roles.find(grant()), await roles.countHolders(PROGRAM_ID, 'REVIEWER')];
    });
    expect(answers).toEqual([null, [1, 0], taken, 0]);
  });

  it('tells what a person holds now, by program and role', async () => {
    const held = await work.run(async ({ people, roles }) => {
      await people.register(examplePerson());
      await roles.save(grant());
      await roles.save(grant({ role: 'BOARD' }));
      await roles.save(grant({ role: 'LIAISON', isHeld: false }));
      return roles.heldBy(PERSON_ID);
    });
    expect(held.map(({ role }) => role)).toEqual(['BOARD', 'REVIEWER']);
  });
}
