import { receive, type EventHandlers } from '@bookends/events';
import { countStatements } from '@bookends/testing';
import type { DomainEvent } from '@bookends/events/contracts';
import { newId } from '@bookends/persistence';
import { noticePersistence } from '../persistence/notice-persistence';
import { letterHandlers } from './read-letters.job';
import {
  application,
  coordinator,
  cycle,
  CYCLE,
  goalSheet,
  letter,
  match,
  person,
  personId,
  program,
} from './spec-letters';
import { createWorld, type World } from './spec-world';

const extension = letter('cycle.window-extended', '2021-09-28T12:00:00Z', {
  cycleId: CYCLE,
  window: 'APPLICATIONS',
  previousClosesOn: '2021-09-30',
  closesOn: '2021-10-11',
});
const submitted = { revision: 2, state: 'SUBMITTED', previousState: 'DRAFT' } as const;
const letters: readonly DomainEvent[] = [
  person(1),
  person(2),
  coordinator(1),
  program(),
  cycle(),
  application(1),
  application(1, submitted, '2021-09-06T12:00:00Z'),
  extension,
  match(),
  goalSheet(),
];

describe('reading letters', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    await world.at('2021-08-15T12:00:00Z');
  });
  afterEach(() => world.close());

  const known = async (): Promise<unknown> => {
    const rows = await Promise.all([
      world.query('SELECT * FROM recipient ORDER BY person_id'),
      world.query('SELECT * FROM role_holder'),
      world.query('SELECT * FROM program'),
      world.query('SELECT * FROM cycle'),
      world.query('SELECT * FROM subject ORDER BY id'),
      world.query('SELECT template, scope_id, occurs_as, due_at, state, facts FROM occurrence ORDER BY 1, 2, 3'),
    ]);
    return JSON.parse(JSON.stringify(rows));
  };

  it.each(letters.map((each) => [each.type, each] as const))('%s twice is as once', async (_, event) => {
    await world.tell(cycle(), event);
    const once = await known();
    await world.tell(event, { ...event, id: crypto.randomUUID() } as DomainEvent);
    expect(await known()).toEqual(once);
  });

  it('keeps nothing of a letter whose reader was killed half way, and all of it at the next delivery', async () => {
    await world.tell(person(1), program(), cycle());
    const event = application(1);
    const before = await known();
    const handlers = letterHandlers(noticePersistence(world.dataSource).recordPorts, {
      ...world.room,
      publicUrl: '',
      newId,
    });
    const killed: EventHandlers = {
      'application.recorded': async (manager, each) => {
        await handlers['application.recorded']!(manager, each);
        throw new Error('killed');
      },
    };
    await expect(receive(world.dataSource, killed, event)).rejects.toThrow('killed');
    expect(await known()).toEqual(before);
    await world.tell(event);
    expect(await known()).not.toEqual(before);
  });

  it('comes to the same in any order', async () => {
    await world.tell(...letters);
    const inOrder = await known();
    await world.query('DELETE FROM occurrence');
    for (const table of ['recipient', 'role_holder', 'program', 'cycle', 'subject', 'inbox'])
      await world.query(`DELETE FROM ${table}`);
    await world.tell(...[...letters].reverse());
    expect(await known()).toEqual(inOrder);
  });

  it('ignores what is older than what it knows', async () => {
    await world.tell(person(1, { revision: 2, email: 'new@example.org' }), person(1, { email: 'old@example.org' }));
    expect(await world.query('SELECT email FROM recipient')).toEqual([{ email: 'new@example.org' }]);
  });

  it('lets a draft of which it hears late join the reminder that fired without it', async () => {
    await world.tell(person(1), program(), cycle());
    await world.at('2021-09-23T14:00:01Z');
    await world.work();
    await world.tell(application(1, {}, '2021-09-20T12:00:00Z'));
    await world.work();
    expect(world.subjectsOf('person1@example.org')).toEqual(['One week left to send your ALSC Mentoring application']);
    await world.tell(person(2), application(2, {}, '2021-09-24T12:00:00Z'));
    await world.work();
    expect(world.subjectsOf('person2@example.org')).toEqual([]);
  });

  it('sends a notice as soon as it hears of its recipient', async () => {
    await world.tell(program(), cycle(), application(1, submitted, '2021-09-06T12:00:00Z'));
    await world.at('2021-09-06T12:00:01Z');
    await world.work();
    expect(await world.query('SELECT state, waits FROM notice')).toEqual([{ state: 'RETRY', waits: 1 }]);
    await world.tell(person(1));
    await world.at('2021-09-06T12:00:20Z');
    await world.work();
    expect(world.subjectsOf('person1@example.org')).toHaveLength(1);
  });

  it('sends nothing more to an address that bounced for good, and goes on when the person has another', async () => {
    world.server.moodFor = () => '550';
    await world.tell(person(1), program(), cycle(), application(1, submitted, '2021-09-06T12:00:00Z'));
    await world.at('2021-09-06T12:00:01Z');
    await world.work();
    world.server.moodFor = () => 'accept';
    const waitlisted = { revision: 3, state: 'WAITLISTED', previousState: 'SUBMITTED' } as const;
    await world.tell(application(1, waitlisted, '2021-09-06T12:00:00Z'));
    await world.work();
    await world.tell(person(1, { revision: 2, email: 'person1@example.net' }));
    const accepted = { revision: 4, state: 'ACCEPTED', previousState: 'WAITLISTED' } as const;
    await world.tell(application(1, accepted, '2021-09-06T12:00:00Z'));
    await world.work();
    const states = await world.query('SELECT template, state FROM notice WHERE person_id = $1 ORDER BY id', [
      personId(1),
    ]);
    expect(states).toEqual([
      { template: 'APPLICATION_RECEIVED', state: 'BOUNCED' },
      { template: 'WAITLISTED', state: 'SUPPRESSED' },
      { template: 'ACCEPTED', state: 'SENT' },
    ]);
  });

  it('holds nobody up with a template that cannot be written', async () => {
    await world.tell(person(1), person(2), program(), cycle());
    await world.query(
      `INSERT INTO letter_text (program_id, cycle_id, template, version, subject, body)
       SELECT program_id, id, 'APPLICATION_RECEIVED', 1, 'x', '{{ gone }}' FROM cycle`,
    );
    const withdrawn = { revision: 2, state: 'WITHDRAWN', previousState: 'DRAFT' } as const;
    await world.tell(application(1, submitted, '2021-09-06T12:00:00Z'));
    await world.tell(application(2, withdrawn, '2021-09-06T12:00:00Z'));
    await world.at('2021-09-06T12:00:01Z');
    await world.work();
    expect(world.subjectsOf('person2@example.org')).toHaveLength(1);
    const [stuck] = await world.query(`SELECT state, reason FROM notice WHERE template = 'APPLICATION_RECEIVED'`);
    expect(stuck).toMatchObject({ state: 'RETRY', reason: expect.stringContaining('undefined variable: gone') });
  });

  it('makes the notices of a whole cycle in the same number of statements, however many there are', async () => {
    const other = '00000000-0000-7000-8000-0000000000cc';
    await world.tell(program(), cycle(), application(9));
    const many = Array.from({ length: 40 }, (_, index) => index + 10);
    for (const number of many) await world.tell(application(number, { cycleId: other }));
    await world.at('2021-09-23T14:00:01Z');
    const one = await countStatements(() => world.fire());
    await world.tell(cycle({ cycleId: other }, '2021-08-15T12:00:00Z'));
    const all = await countStatements(() => world.fire());
    expect(await world.query('SELECT count(*)::int AS count FROM notice')).toEqual([{ count: 41 }]);
    expect(all.statements).toBe(one.statements);
  });
});
