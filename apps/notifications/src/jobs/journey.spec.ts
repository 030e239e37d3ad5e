import { application, coordinator, cycle, CYCLE, goalSheet, letter, match, person, program } from './spec-letters';
import { createWorld, type World } from './spec-world';

/** The year of one cycle, as its people see it in their mailboxes. */
describe('the notices of a year', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    await world.at('2021-08-15T12:00:00Z');
    await world.tell(person(1), person(2), person(3), coordinator(3), program(), cycle());
  });
  afterEach(() => world.close());

  it('reminds drafts of the end, and again of the new end after an extension, and nobody who has submitted', async () => {
    await world.tell(application(1), application(2));
    await world.at('2021-09-23T14:00:01Z');
    await world.work();
    expect(world.subjectsOf('person1@example.org')).toEqual(['One week left to send your ALSC Mentoring application']);
    const submitted = { revision: 2, state: 'SUBMITTED', previousState: 'DRAFT' } as const;
    await world.tell(application(2, submitted, '2021-09-24T12:00:00Z'));
    await world.at('2021-09-28T12:00:00Z');
    const windows = [{ key: 'APPLICATIONS' as const, opensOn: '2021-09-01', closesOn: '2021-10-11' }];
    const extended = {
      cycleId: CYCLE,
      window: 'APPLICATIONS',
      previousClosesOn: '2021-09-30',
      closesOn: '2021-10-11',
    } as const;
    await world.tell(
      letter('cycle.window-extended', '2021-09-28T12:00:00Z', extended),
      cycle({ revision: 2, windows }, '2021-09-28T12:00:00Z'),
    );
    await world.work();
    await world.at('2021-09-29T14:00:01Z');
    await world.work();
    await world.at('2021-10-10T14:00:01Z');
    await world.work();
    expect(world.subjectsOf('person1@example.org').slice(1)).toEqual([
      'More time: ALSC Mentoring applications now close on Monday, October 11, 2021',
      'One week left to send your ALSC Mentoring application',
      'Tomorrow is the last day for your ALSC Mentoring application',
    ]);
    expect(world.subjectsOf('person2@example.org').slice(1)).toEqual([
      'We have your application for ALSC Mentoring 2021-2022',
      'More time: ALSC Mentoring applications now close on Monday, October 11, 2021',
    ]);
  });

  it('shows a deadline in the zone of the program and in the zone of the reader', async () => {
    await world.tell(application(1));
    await world.at('2021-09-29T14:00:01Z');
    await world.work();
    expect(world.server.mails.at(-1)!.text).toContain(
      'Thursday, September 30, 2021, Chicago time (for you, that is Thursday, September 30, 2021 at 9:59 PM, Los Angeles time)',
    );
  });

  it('announces a match to both sides, reminds who is silent, and tells the coordinator', async () => {
    await world.at('2021-11-15T15:00:01Z');
    await world.tell(match(), goalSheet());
    await world.work();
    expect(world.subjectsOf('person1@example.org')).toEqual(['Meet your mentee: Given2']);
    expect(world.subjectsOf('person2@example.org')).toEqual(['Meet your mentor: Given1']);
    expect(world.server.mails[0]!.text).toMatch(/person[12]@example\.org/);
    await world.tell(match({ revision: 2, hasMentorConfirmed: true }, '2021-11-16T15:00:00Z'));
    await world.at('2021-11-20T15:00:01Z');
    await world.work();
    expect(world.subjectsOf('person1@example.org')).toHaveLength(1);
    expect(world.subjectsOf('person2@example.org').at(-1)).toBe('Please confirm your match with Given1');
    await world.at('2021-11-23T06:00:01Z');
    await world.tell(
      match({ revision: 3, hasMentorConfirmed: true, isConfirmationOverdue: true }, '2021-11-23T06:00:01Z'),
    );
    await world.work();
    expect(world.subjectsOf('person3@example.org')).toEqual([
      'A match waits for an answer: Given1 Family1 and Given2 Family2',
    ]);
    expect(world.server.mails.at(-1)!.text).toContain('Still silent: Given2 Family2');
  });

  it('reminds of the goal sheet until it is submitted, on its days, once', async () => {
    await world.at('2021-11-15T15:00:01Z');
    await world.tell(match(), goalSheet());
    await world.work();
    for (const day of ['2021-12-08', '2021-12-15', '2021-12-15', '2021-12-18']) {
      await world.at(`${day}T15:00:01Z`);
      await world.work();
    }
    const reminders = [
      'Your goal sheet is due in a week',
      'Your goal sheet is due today',
      'We have not seen your goal sheet yet',
    ];
    expect(world.subjectsOf('person2@example.org').filter((subject) => reminders.includes(subject))).toEqual(reminders);
    const submitted = { revision: 2, state: 'SUBMITTED', previousState: 'DRAFT' } as const;
    await world.tell(goalSheet(submitted, '2021-12-19T12:00:00Z'));
    await world.at('2021-12-19T12:00:01Z');
    await world.work();
    expect(world.subjectsOf('person1@example.org').at(-1)).toBe('Given2 has submitted your goal sheet');
    await world.tell(goalSheet({ revision: 3, state: 'AGREED', previousState: 'SUBMITTED' }, '2021-12-20T12:00:00Z'));
    await world.at('2021-12-20T12:00:01Z');
    await world.work();
    expect(world.subjectsOf('person2@example.org').at(-1)).toBe('Your goals are agreed');
  });

  it('reminds nobody who submitted in time', async () => {
    await world.at('2021-11-15T15:00:01Z');
    await world.tell(match(), goalSheet());
    await world.tell(goalSheet({ revision: 2, state: 'SUBMITTED', previousState: 'DRAFT' }, '2021-12-01T12:00:00Z'));
    await world.at('2021-12-20T12:00:00Z');
    await world.work();
    expect(world.subjectsOf('person2@example.org').filter((subject) => /due|not seen/.test(subject))).toEqual([]);
  });

  it('goes through the year together: session, check-ins, half time, the last month', async () => {
    await world.tell(match({ state: 'CONFIRMED' }, '2021-11-20T15:00:00Z'));
    for (const day of ['2021-12-30', '2022-01-19', '2022-03-01', '2022-05-30', '2022-07-01']) {
      await world.at(`${day}T15:00:01Z`);
      await world.work();
    }
    const subjects = world.subjectsOf('person1@example.org');
    expect(subjects.filter((subject) => subject === 'How is your mentoring going?')).toHaveLength(6);
    expect(subjects).toContain('Save the date: networking session on Thursday, January 20, 2022');
    expect(subjects).toContain('Tomorrow: the networking session of ALSC Mentoring');
    expect(subjects).toContain('Half way through ALSC Mentoring 2021-2022');
    expect(subjects).toContain('A month to go in ALSC Mentoring 2021-2022');
  });

  it('reminds nobody of a day that passed while the worker was down', async () => {
    await world.tell(application(1));
    await world.at('2021-10-02T12:00:00Z');
    await world.work();
    expect(world.server.mails).toEqual([]);
    expect(await world.query('SELECT DISTINCT state FROM notice')).toEqual([{ state: 'SUPERSEDED' }]);
  });

  it('says each decision in its own letter, with the words of the committee', async () => {
    const decided = { revision: 2, state: 'WAITLISTED', previousState: 'IN_REVIEW' } as const;
    await world.tell(
      application(1, { ...decided, messageToApplicant: 'You are third in line.' }, '2021-10-20T12:00:00Z'),
    );
    await world.at('2021-10-20T12:00:01Z');
    await world.work();
    expect(world.subjectsOf('person1@example.org')).toEqual(['Your ALSC Mentoring application is on the waitlist']);
    expect(world.server.mails[0]!.text).toContain('You are third in line.');
    expect(world.server.mails[0]!.headers.has('list-unsubscribe')).toBe(false);
  });

  it('sends no receipt for a row of a file', async () => {
    await world.tell(application(1, { state: 'SUBMITTED', isImported: true }));
    await world.at('2021-09-06T12:00:00Z');
    await world.work();
    expect(world.server.mails).toEqual([]);
  });
});
