import { fixedClock } from '@bookends/clock';
import { ok, rejected } from '@bookends/result';
import type { MailOutcome } from '../domain/mail-outcome';
import { MOST_WAITS, type GateFacts } from '../domain/notice-gate';
import { fakeNoticeQueue, type FakeNotice } from '../persistence/notice-queue.fake';
import type { PreparedMail } from './mail-desk';
import { reviveLostNotices } from './revive-lost-notices';
import { sendNotice, type SendNoticePorts } from './send-notice';

const NOW = '2021-10-10T14:00:00Z';
const open: GateFacts = {
  kind: 'DECISION',
  isStillDue: true,
  isSwitchedOn: true,
  isCycleCancelled: false,
  hasDeclined: false,
  address: 'a@example.org',
  isAddressSuppressed: false,
  isExpired: false,
  isEverythingKnown: true,
};

interface Course {
  readonly gate?: Partial<GateFacts>;
  readonly outcome?: MailOutcome;
  readonly template?: FakeNotice['template'];
  readonly look?: () => Promise<never>;
  readonly isUnwritable?: boolean;
}

/** One notice, queued, and a desk and a mail server that behave as the course says. */
function setUp({ gate, outcome, template = 'ACCEPTED', look, isUnwritable }: Course = {}) {
  const clock = fixedClock(NOW);
  const { queue, rows, journal } = fakeNoticeQueue(clock);
  const counts = { attempts: 0, waits: 0, losses: 0, priority: 10 };
  const claim = { claimToken: null, isLeaseOver: false, firstTriedAt: null, reason: null };
  const row: FakeNotice = {
    id: 'n',
    template,
    state: 'QUEUED',
    dueAt: new Date(NOW),
    isHeld: false,
    isAmbiguous: false,
    ...counts,
    ...claim,
  };
  rows.set(row.id, row);
  const sent: string[] = [];
  const broken = { reason: 'unwritable', message: 'undefined variable: x', line: 3 } as const;
  const ports: SendNoticePorts = {
    notices: queue,
    desk: {
      look:
        look ??
        (async (notice) => ({
          gate: { ...open, ...gate },
          write: async () => (isUnwritable ? rejected(broken) : ok({ noticeId: notice.id } as PreparedMail)),
        })),
    },
    mail: {
      send: async ({ noticeId }) => {
        // A mail leaves only under a claim, and is not sent before the server's yes.
        expect(row.state).toBe('SENDING');
        sent.push(noticeId);
        return outcome ?? { kind: 'accepted', reply: '250 ok' };
      },
    },
    claims: { leaseMs: 1_000, hold: (_, work) => work(), insist: async (write) => void (await write()) },
  };
  return { ports, row, rows, journal, sent, clock, queue };
}

describe('sending a notice', () => {
  it('sends it once, however often its job runs', async () => {
    const { ports, row, sent } = setUp();
    expect(await sendNotice(ports, { noticeId: 'n' })).toBe(true);
    expect(await sendNotice(ports, { noticeId: 'n' })).toBe(false);
    expect([row.state, sent]).toEqual(['SENT', ['n']]);
  });

  it.each<[Course, Partial<FakeNotice>]>([
    [{ outcome: { kind: 'refused-for-now', code: 451, reply: '451' } }, { state: 'RETRY', isAmbiguous: false }],
    [{ outcome: { kind: 'unanswered', reason: 'stall' } }, { state: 'RETRY', isAmbiguous: true, isHeld: false }],
    [
      { outcome: { kind: 'unanswered', reason: 'stall' }, template: 'DECLINED' },
      { state: 'RETRY', isAmbiguous: true, isHeld: true },
    ],
    [
      { outcome: { kind: 'refused-for-good', code: 550, reply: '550', isAddressDead: true } },
      { state: 'BOUNCED', isAmbiguous: false },
    ],
    [{ isUnwritable: true }, { state: 'RETRY', isAmbiguous: false, reason: 'undefined variable: x' }],
    [{ look: () => Promise.reject(new Error('away')) }, { state: 'RETRY', isAmbiguous: false, reason: 'Error: away' }],
  ])('after %j the notice is %j', async (course, expected) => {
    const { ports, row } = setUp(course);
    await sendNotice(ports, { noticeId: 'n' });
    expect(row).toMatchObject(expected);
  });

  it.each<[Partial<GateFacts>, string]>([
    [{ isStillDue: false }, 'SUPERSEDED'],
    [{ isAddressSuppressed: true }, 'SUPPRESSED'],
    [{ address: null }, 'RETRY'],
  ])('sends nothing when %j', async (gate, state) => {
    const { ports, row, sent } = setUp({ gate });
    await sendNotice(ports, { noticeId: 'n' });
    expect([row.state, sent]).toEqual([state, []]);
  });

  it('waits for a recipient, without counting it as an attempt, and not for ever', async () => {
    const { ports, row, clock } = setUp({ gate: { address: null } });
    await sendNotice(ports, { noticeId: 'n' });
    expect(row).toMatchObject({ attempts: 0, waits: 1, dueAt: new Date('2021-10-10T14:00:10Z') });
    Object.assign(row, { waits: MOST_WAITS, state: 'QUEUED' });
    clock.advanceMs(10_000);
    await sendNotice(ports, { noticeId: 'n' });
    expect(row).toMatchObject({ state: 'FAILED', reason: 'the recipient is not known yet' });
  });

  it('that was killed half way is found, marked, and sent under the same id', async () => {
    const { ports, row, queue, sent, journal } = setUp();
    await queue.claim({ noticeId: 'n' }, 1_000);
    row.isLeaseOver = true;
    expect(await reviveLostNotices(queue)).toBe(1);
    expect(await reviveLostNotices(queue)).toBe(0);
    await sendNotice(ports, { noticeId: 'n' });
    expect(row).toMatchObject({ state: 'SENT', isAmbiguous: true });
    expect([sent, journal.map(({ outcome }) => outcome)]).toEqual([['n'], ['lost', 'accepted']]);
  });

  it('that was killed half way and must not come twice waits for a person', async () => {
    const { ports, row, queue, sent } = setUp({ template: 'DECLINED' });
    await queue.claim({ noticeId: 'n' }, 1_000);
    row.isLeaseOver = true;
    await reviveLostNotices(queue);
    expect(await sendNotice(ports, { waitedMs: 0 })).toBe(false);
    expect([row.isHeld, row.isAmbiguous, sent]).toEqual([true, true, []]);
  });
});
