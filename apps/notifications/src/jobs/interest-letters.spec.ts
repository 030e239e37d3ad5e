import { randomUUID } from 'node:crypto';
import { INTEREST_TOKEN_PURPOSE, type EventPayload } from '@bookends/events/contracts';
import { createTokens } from '@bookends/sealing';
import { CYCLE, letter, program } from './spec-letters';
import { createWorld, type World } from './spec-world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.tell(program());
  await world.at('2021-08-20T12:00:00Z');
});
afterAll(() => world.close());

const AT = '2021-08-20T12:00:00Z';
const tokens = createTokens(Buffer.alloc(32, 7), INTEREST_TOKEN_PURPOSE);

const asked = (interestId: string, traits: Partial<EventPayload<'interest.registered'>> = {}) =>
  letter('interest.registered', AT, {
    ...{ interestId, email: `${interestId}@example.org`, locale: 'en-GB', programName: 'ALSC Mentoring' },
    ...{ confirmBy: '2021-08-27', ...traits },
  });
const invited = (interestId: string, cycleId = CYCLE) =>
  letter('interest.invited', AT, {
    ...{ interestId, cycleId, email: `${interestId}@example.org`, locale: 'en-US', programName: 'ALSC Mentoring' },
    ...{ cycleName: '2021-2022', closesOn: '2021-09-30' },
  });
const mailsTo = (interestId: string) =>
  world.server.mails.filter(({ to }) => [to].flat()[0]?.value[0]?.address === `${interestId}@example.org`);

describe('the letters to the interest list', () => {
  it('ask the mailbox once for each time that somebody asked, with a link that only its reader has', async () => {
    const id = randomUUID();
    const first = asked(id);
    await world.tell(first, first, asked(id));
    await world.work();
    expect(mailsTo(id).map(({ subject }) => subject)).toEqual(
      Array(2).fill('Shall we tell you when ALSC Mentoring takes applications?'),
    );
    const { text, headers } = mailsTo(id)[0]!;
    expect(text).toContain(`https://m.example.org/interest/confirm?token=${tokens.issue(id)}`);
    expect(text).toContain('27 August 2021');
    expect(headers.has('list')).toBe(false);
  });

  it('tell that applications are open once for a cycle, however often it is told, and can be stopped at one click', async () => {
    const id = randomUUID();
    await world.tell(invited(id), invited(id));
    await world.work();
    expect(mailsTo(id)).toHaveLength(1);
    const { subject, text, headers } = mailsTo(id)[0]!;
    expect(subject).toBe('ALSC Mentoring 2021-2022 takes applications now');
    expect(text).toContain('Thursday, September 30, 2021');
    expect(text).toContain(`https://m.example.org/interest/leave?token=${tokens.issue(id)}`);
    expect(JSON.stringify(headers.get('list'))).toContain('https://m.example.org/interest/leave?token=');
  });

  it('forget the address once they are sent, and keep it sealed before', async () => {
    const id = randomUUID();
    await world.tell(asked(id));
    await world.fire();
    const kept = await world.query('SELECT sealed FROM notice WHERE subject_id = $1', [id]);
    expect(kept).toEqual([{ sealed: expect.not.stringContaining('example.org') }]);
    await world.work();
    const after = await world.query('SELECT state, sealed, person_id FROM notice WHERE subject_id = $1', [id]);
    expect(after).toEqual([{ state: 'SENT', sealed: null, person_id: null }]);
  });

  it('name an address where one click ends them, and do not go to who has left meanwhile', async () => {
    const id = randomUUID();
    await world.tell(invited(id));
    await world.work();
    const leave = `https://m.example.org/interest/leave?token=${tokens.issue(id)}`;
    const { headerLines } = mailsTo(id)[0]!;
    expect(headerLines.map(({ line }) => line.replace(/\r?\n\s+/g, ''))).toEqual(
      expect.arrayContaining([expect.stringContaining(leave), expect.stringContaining('List-Unsubscribe=One-Click')]),
    );
    const left = letter('interest.left', AT, { interestId: id });
    await world.tell(left, left, invited(id, randomUUID()));
    await world.work();
    expect(mailsTo(id)).toHaveLength(1);
  });
});
