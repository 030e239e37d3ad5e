import type { UnitOfWork } from '@bookends/events/contracts';
import { newId } from '@bookends/persistence';
import { newApplication, type Application } from '../domain/application';
import { CYCLE_ID, PROGRAM_ID } from '../domain/program-examples';
import type { Review } from '../domain/review';
import type { ApplicationStores } from '../usecases/application-stores';
import type { MatchStores } from '../usecases/record-match';

const AT = new Date('2021-09-20T12:00:00Z');

/** What the stores of the applicant side promise, whatever they keep it in. */
export function applicationStoresContract(
  unitOfWork: () => UnitOfWork<ApplicationStores & MatchStores>,
  /** Somebody with an account; a reviewer of the program when told so. */
  person: (isReviewer?: boolean) => Promise<string>,
): void {
  const run = <T>(work: (stores: ApplicationStores & MatchStores) => Promise<T>): Promise<T> => unitOfWork().run(work);
  const draft = async (traits: Partial<Application> = {}): Promise<Application> => {
    const whose = { programId: PROGRAM_ID, cycleId: CYCLE_ID, personId: await person(), role: 'MENTEE' as const };
    return { ...newApplication({ id: newId(), ...whose, at: AT }), ...traits };
  };

  it('starts an application once for a person, role and cycle', async () => {
    const first = await draft();
    const second = { ...first, id: newId() };
    expect(await run(({ applications }) => applications.start(first))).toBe(true);
    expect(await run(({ applications }) => applications.start(second))).toBe(false);
    const { cycleId, role, personId } = first;
    const found = await run(({ applications }) => applications.lockOfPeople({ cycleId, role, personIds: [personId] }));
    expect(found).toEqual([first]);
  });

  it('keeps many at once, old and new, and gives them back in the order of their ids', async () => {
    const drafts = [await draft(), await draft(), await draft()];
    await run(({ applications }) => applications.keep(drafts));
    const answers = { topics: ['storytime'], capacity: 2, over_18: true, statement: 'It’s\n"mine"' };
    const submitted = drafts.map((one) => ({
      ...one,
      state: 'SUBMITTED' as const,
      answers,
      submittedAt: AT,
      version: 2,
    }));
    await run(({ applications }) => applications.keep([...submitted].reverse()));
    const ids = drafts.map(({ id }) => id);
    expect(await run(({ applications }) => applications.lock([...ids, newId()]))).toEqual(submitted);
    const inCycle = await run(({ applications }) =>
      applications.lockOfCycle({ cycleId: CYCLE_ID, states: ['SUBMITTED'], role: 'MENTEE' }),
    );
    expect(inCycle.filter(({ id }) => ids.includes(id))).toEqual(submitted);
    const mentors = await run(({ applications }) =>
      applications.lockOfCycle({ cycleId: CYCLE_ID, states: ['SUBMITTED'], role: 'MENTOR' }),
    );
    expect(mentors.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  it('knows in which roles backgrounds are compared', async () => {
    const asking = await draft({ state: 'ACCEPTED', role: 'MENTOR', answers: { similar_background: 'prefer' } });
    const idle = await draft({ state: 'DRAFT', answers: { similar_background: 'require' } });
    await run(({ applications }) => applications.keep([asking, idle]));
    expect(await run(({ applications }) => applications.rolesComparingBackgrounds(CYCLE_ID))).toEqual(
      new Set(['MENTOR']),
    );
  });

  it('keeps reviews with their notes, and counts what each reviewer has to read', async () => {
    const application = await draft();
    const [reviewerId, otherId] = [await person(true), await person()];
    const review: Review = {
      ...{ id: newId(), programId: PROGRAM_ID, cycleId: CYCLE_ID, applicationId: application.id, reviewerId },
      ...{ state: 'SUBMITTED', decision: 'ACCEPT', score: 4, note: 'Good.', assignedAt: AT, submittedAt: AT },
    };
    await run(({ applications }) => applications.keep([application]));
    await run(({ reviews }) => reviews.keep([review]));
    expect(await run(({ reviews }) => reviews.lockOf([application.id]))).toEqual([review]);
    expect(await run(({ reviews }) => reviews.loads(CYCLE_ID, [reviewerId, otherId]))).toEqual(
      new Map([[reviewerId, 1]]),
    );
    await run(({ reviews }) => reviews.keep([{ ...review, state: 'RECUSED', note: null }]));
    expect(await run(({ reviews }) => reviews.loads(CYCLE_ID, [reviewerId]))).toEqual(new Map());
    expect(await run(({ reviews }) => reviews.reviewersAmong(PROGRAM_ID, [reviewerId, otherId]))).toEqual(
      new Set([reviewerId]),
    );
  });

  it('makes accounts for new people and finds the old ones by address', async () => {
    const email = `${newId()}@example.org`;
    const newcomer = { personId: newId(), email, givenName: 'Łucja', familyName: 'Ó', timeZone: 'UTC' };
    const ids = await run(({ applicants }) => applicants.register([newcomer], AT));
    expect(ids.get(email)).toBe(newcomer.personId);
    const again = await run(({ applicants }) => applicants.register([{ ...newcomer, personId: newId() }], AT));
    expect(again.get(email)).toBe(newcomer.personId);
    const found = await run(({ applicants }) => applicants.byAddresses([email, 'nobody@example.org']));
    expect(found).toMatchObject([{ personId: newcomer.personId, email, givenName: 'Łucja', familyName: 'Ó' }]);
  });

  it('notes a match by its revision: an older letter changes nothing', async () => {
    const side = () => ({ personId: newId(), applicationId: newId() });
    const whose = { id: newId(), programId: PROGRAM_ID, cycleId: CYCLE_ID, mentor: side(), mentee: side() };
    const record = (revision: number) => run(({ matches }) => matches.record({ ...whose, revision, isOver: false }));
    expect([await record(2), await record(2), await record(1), await record(3)]).toEqual([true, false, false, true]);
  });
}
