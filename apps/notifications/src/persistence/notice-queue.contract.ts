import { settleAttempt, settleLostAttempt } from '../domain/settle-attempt';
import type { AttemptEnd, ClaimedNotice, NoticeQueue } from '../usecases/notices';

export const NOW = '2021-10-10T14:00:00Z';

/** What the contract needs of a keeper of notices. Times are the program's, and stand still unless `at` moves them. */
export interface QueueUnderTest {
  readonly queue: NoticeQueue;
  /** Keeps a planned notice, due after so many seconds (negative: overdue); its id. */
  add(dueInSeconds?: number, traits?: { priority?: number; isHeld?: boolean }): Promise<string>;
  row(id: string): Promise<{ state: string; isAmbiguous: boolean; isHeld: boolean; attempts: number; waits: number }>;
  journal(id: string): Promise<(string | null)[]>;
  /** As if the leases of all claims had run out. */
  endLeases(): Promise<void>;
  at(time: string): Promise<void>;
}

const LEASE_MS = 60_000;

/** What every keeper of notices promises: the fake of the use-case specs and PostgreSQL alike. */
export function noticeQueueContract(open: () => Promise<QueueUnderTest>): void {
  let keeper: QueueUnderTest;
  beforeEach(async () => {
    keeper = await open();
    await keeper.at(NOW);
  });

  const claim = async (noticeId: string): Promise<ClaimedNotice> => {
    await keeper.queue.queueDue(10);
    return (await keeper.queue.claim({ noticeId }, LEASE_MS))!;
  };
  const endOf = (notice: ClaimedNotice, kind: 'accepted' | 'unanswered'): AttemptEnd => {
    const outcome = kind === 'accepted' ? { kind, reply: '250' } : { kind, reason: 'timeout' };
    const policy = { ...notice, onAmbiguous: 'resend' as const };
    const settlement = settleAttempt(policy, outcome, notice.claimedAt);
    return { settlement, outcome: kind, code: null, detail: null };
  };
  const lost: AttemptEnd = { settlement: settleLostAttempt('resend', 0), outcome: 'lost', code: null, detail: null };

  it('queues what is due, most urgent first, and leaves what is held or yet to come', async () => {
    const later = await keeper.add(60);
    const held = await keeper.add(-5, { isHeld: true });
    const late = await keeper.add(-5);
    const urgent = await keeper.add(-1, { priority: 0 });
    const queued = await keeper.queue.queueDue(10);
    expect(new Set(queued.map(({ id }) => id))).toEqual(new Set([urgent, late]));
    expect((await keeper.queue.claim({ waitedMs: 0 }, LEASE_MS))!.id).toBe(urgent);
    expect((await keeper.row(later)).state).toBe('PLANNED');
    expect((await keeper.row(held)).state).toBe('PLANNED');
  });

  it('gives a notice to one claimer only', async () => {
    const id = await keeper.add();
    await keeper.queue.queueDue(10);
    const claims = await Promise.all([1, 2, 3].map(() => keeper.queue.claim({ noticeId: id }, LEASE_MS)));
    expect(claims.filter((each) => each !== null)).toHaveLength(1);
    expect(await keeper.queue.claim({ noticeId: id }, LEASE_MS)).toBeNull();
  });

  it('settles an attempt once, and only for its own claim', async () => {
    const notice = await claim(await keeper.add());
    expect(await keeper.queue.settle({ ...notice, claimToken: crypto.randomUUID() }, endOf(notice, 'accepted'))).toBe(
      false,
    );
    expect(await keeper.queue.settle(notice, endOf(notice, 'accepted'))).toBe(true);
    expect(await keeper.queue.settle(notice, endOf(notice, 'accepted'))).toBe(false);
    expect(await keeper.row(notice.id)).toMatchObject({ state: 'SENT', attempts: 1, isAmbiguous: false });
    expect(await keeper.journal(notice.id)).toEqual(['accepted']);
  });

  it('finds what a silent worker held, and marks it as ambiguous for ever', async () => {
    const notice = await claim(await keeper.add());
    expect(await keeper.queue.findLost(10)).toEqual([]);
    await keeper.endLeases();
    expect((await keeper.queue.findLost(10)).map(({ id }) => id)).toEqual([notice.id]);
    expect(await keeper.queue.settle(notice, lost)).toBe(true);
    const again = (await keeper.queue.claim({ noticeId: notice.id }, LEASE_MS))!;
    await keeper.queue.settle(again, endOf(again, 'accepted'));
    expect(await keeper.row(notice.id)).toMatchObject({ state: 'SENT', attempts: 2, isAmbiguous: true });
    expect(await keeper.journal(notice.id)).toEqual(['lost', 'accepted']);
  });

  it('takes nothing from a worker that renewed its claim in time', async () => {
    const notice = await claim(await keeper.add());
    await keeper.endLeases();
    await keeper.queue.renew([notice.claimToken], LEASE_MS);
    expect(await keeper.queue.findLost(10)).toEqual([]);
    expect(await keeper.queue.settle(notice, lost)).toBe(false);
  });

  it('hears in its journal what a worker knows that was taken for lost, and keeps the row as it is', async () => {
    const notice = await claim(await keeper.add());
    await keeper.endLeases();
    await keeper.queue.settle(notice, lost);
    expect(await keeper.queue.settle(notice, endOf(notice, 'accepted'))).toBe(false);
    expect(await keeper.journal(notice.id)).toEqual(['accepted']);
    expect(await keeper.row(notice.id)).toMatchObject({ state: 'QUEUED', isAmbiguous: true });
  });

  it('tries again when it is due again, and does not count a wait as an attempt', async () => {
    const notice = await claim(await keeper.add());
    await keeper.queue.settle(notice, { ...endOf(notice, 'unanswered'), isWait: true });
    expect(await keeper.row(notice.id)).toMatchObject({ state: 'RETRY', attempts: 0, waits: 1 });
    expect(await keeper.queue.queueDue(10)).toEqual([]);
    expect(await keeper.queue.waiting()).toEqual({ nextDueAt: new Date('2021-10-10T14:01:00Z'), backlog: 0 });
    await keeper.at('2021-10-10T14:01:00Z');
    expect(await keeper.queue.queueDue(10)).toEqual([{ id: notice.id, attempt: 2 }]);
  });

  it('counts as backlog what is due or under way, and not what is held', async () => {
    await keeper.add(-1);
    await keeper.add(-1, { isHeld: true });
    await claim(await keeper.add());
    await keeper.add(30);
    expect(await keeper.queue.waiting()).toEqual({ nextDueAt: new Date('2021-10-10T14:00:30Z'), backlog: 2 });
  });
}
