import { settleAt } from '../../seed/src/demo-clock';
import type { Pair } from '../../seed/src/pairs';
import { readMailbox } from './mailbox';
import { dayOf, readNoticeLog, type LoggedNotice } from './notice-log';
import { codesOf, COORDINATOR, STRANGER, type World } from './world';

/** The days on which each timed notice of the schedule is sent. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  DRAFT_CLOSES_IN_7_DAYS: ['2021-09-23', '2021-10-04'],
  DRAFT_CLOSES_TOMORROW: ['2021-10-10'],
  CONFIRM_REMINDER: ['2021-11-20'],
  GOAL_SHEET_DUE_IN_7_DAYS: ['2021-12-08'],
  GOAL_SHEET_DUE_TODAY: ['2021-12-15'],
  GOAL_SHEET_3_DAYS_LATE: ['2021-12-18'],
  NETWORKING_INVITATION: ['2021-12-30'],
  NETWORKING_REMINDER: ['2022-01-19'],
  MONTHLY_CHECK_IN: ['2022-01-01', '2022-02-01', '2022-03-01', '2022-04-01', '2022-05-01', '2022-06-01'],
  MIDPOINT: ['2022-03-15'],
  MONTH_TO_GO: ['2022-05-30'],
};
/** Somebody with several mentees hears of each pair. */
const REMINDERS_OF_SHEETS = ['GOAL_SHEET_DUE_IN_7_DAYS', 'GOAL_SHEET_DUE_TODAY', 'GOAL_SHEET_3_DAYS_LATE'];
const PER_PAIR = [...REMINDERS_OF_SHEETS, 'CONFIRM_REMINDER'];

/** Step 7: the clock goes through the year. */
export function year(world: () => World, pairs: Pair[]): void {
  let log: readonly LoggedNotice[] = [];
  const sent = (template: string): readonly LoggedNotice[] =>
    log.filter((notice) => notice.template === template && notice.state === 'SENT');

  it('from December to July in one go', async () => {
    const { as, id } = world();
    const coordinator = await as(COORDINATOR);
    await settleAt(coordinator, '2022-07-02T15:00:00Z');
    log = await readNoticeLog(coordinator, id('cycle'));
    const query = 'query ($id: ID!) { cycle(id: $id) { state goalSheetCounts { total closed } } }';
    const { cycle } = await coordinator.ask<{ cycle: object }>(query, { id: id('cycle') });
    const closed = pairs.length;
    expect(cycle).toEqual({ state: 'CONCLUDED', goalSheetCounts: { total: closed, closed } });
    const read = 'query ($id: ID!) { cycle(id: $id) { notices { edges { node { id } } } } }';
    expect(await codesOf((await as(STRANGER)).ask(read, { id: id('cycle') }))).toEqual(['FORBIDDEN']);
  });

  it.each(Object.entries(DAYS))('%s goes out on its days', (template, days) => {
    expect([...new Set(sent(template).map(({ sentAt }) => dayOf(sentAt!)))].sort()).toEqual(days);
  });

  it('every notice of the calendar goes to a person once on its day', () => {
    for (const template of Object.keys(DAYS).filter((name) => !PER_PAIR.includes(name))) {
      const occasions = sent(template).map(({ address, dueAt }) => `${address} ${dueAt}`);
      expect(occasions.length).toBe(new Set(occasions).size);
    }
  });

  it('reminders of the goal sheet go to both sides of the pairs that are late, and to nobody else', () => {
    const late = pairs.filter(({ matchId }) => world().id('laggards').includes(matchId));
    const addresses = late.flatMap(({ mentor, mentee }) => [mentor.email, mentee.email]).sort();
    for (const template of REMINDERS_OF_SHEETS) {
      expect(
        sent(template)
          .map(({ address }) => address)
          .sort(),
      ).toEqual(addresses);
    }
  });

  it('what the log calls sent is in the mailbox, once, and nothing else', async () => {
    const mails = await readMailbox(world().stack.mailboxUrl);
    const received = mails.flatMap(({ to }) => to).sort();
    const logged = log.filter(({ state }) => state === 'SENT').map(({ address }) => address!);
    expect(received).toEqual(logged.sort());
  });

  it('nothing is left waiting', () => {
    const waiting = log.filter(({ state }) => ['PLANNED', 'QUEUED', 'SENDING', 'RETRY'].includes(state));
    expect(waiting).toEqual([]);
  });
}
