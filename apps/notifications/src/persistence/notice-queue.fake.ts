import type { Clock } from '@bookends/clock';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { NoticeState } from '../domain/notice-state';
import type { AttemptEnd, ClaimedNotice, NoticeQueue, WaitingNotices } from '../usecases/notices';

export interface FakeNotice {
  readonly id: string;
  readonly template: NoticeTemplate;
  state: NoticeState;
  priority: number;
  dueAt: Date;
  isHeld: boolean;
  isAmbiguous: boolean;
  attempts: number;
  waits: number;
  losses: number;
  claimToken: string | null;
  isLeaseOver: boolean;
  firstTriedAt: Date | null;
  reason: string | null;
}

/** For use-case specs: the queue of notices in memory, held to the same contract as PostgreSQL's. */
export function fakeNoticeQueue(clock: Clock) {
  const rows = new Map<string, FakeNotice>();
  const journal: { noticeId: string; claimToken: string; outcome: AttemptEnd['outcome'] | null }[] = [];
  let tokens = 0;
  const inOrder = (isWanted: (row: FakeNotice) => boolean): FakeNotice[] =>
    [...rows.values()]
      .filter((row) => isWanted(row) && !row.isHeld)
      .sort((one, other) => one.priority - other.priority || one.dueAt.getTime() - other.dueAt.getTime());
  const queue: NoticeQueue = {
    claim: async (target) => {
      const now = await clock.now();
      const wanted = 'noticeId' in target ? target.noticeId : null;
      const [row] = inOrder(({ state, id }) => state === 'QUEUED' && (wanted === null || id === wanted));
      if (!row) return null;
      Object.assign(row, { state: 'SENDING', claimToken: `claim ${(tokens += 1)}`, isLeaseOver: false });
      row.attempts += 1;
      row.firstTriedAt ??= now;
      journal.push({ noticeId: row.id, claimToken: row.claimToken!, outcome: null });
      return claimedOf(row, now);
    },
    renew: async (claimTokens) => {
      for (const row of rows.values()) if (claimTokens.includes(row.claimToken ?? '')) row.isLeaseOver = false;
    },
    settle: async ({ id, claimToken }, end) => {
      const { outcome } = end;
      const attempt = journal.find((each) => each.noticeId === id && each.claimToken === claimToken);
      if (attempt && (attempt.outcome === null || attempt.outcome === 'lost')) attempt.outcome = outcome;
      const row = rows.get(id);
      if (!row || row.claimToken !== claimToken || (outcome === 'lost' && !row.isLeaseOver)) return false;
      settleRow(row, end);
      return true;
    },
    findLost: async (limit) => {
      const now = await clock.now();
      const lost = [...rows.values()].filter(({ state, isLeaseOver }) => state === 'SENDING' && isLeaseOver);
      return lost.slice(0, limit).map((row) => ({ ...claimedOf(row, now), losses: row.losses }));
    },
    queueDue: async (limit) => {
      const now = await clock.now();
      const due = inOrder(({ state, dueAt }) => (state === 'PLANNED' || state === 'RETRY') && dueAt <= now);
      for (const row of due.slice(0, limit)) row.state = 'QUEUED';
      return due.slice(0, limit).map(({ id, attempts, waits }) => ({ id, attempt: attempts + waits + 1 }));
    },
    waiting: async () => waitingOf([...rows.values()], await clock.now()),
  };
  return { queue, rows, journal };
}

function waitingOf(rows: readonly FakeNotice[], now: Date): WaitingNotices {
  const open = rows.filter(({ isHeld, state }) => !isHeld && (state === 'PLANNED' || state === 'RETRY'));
  const later = open.filter(({ dueAt }) => dueAt > now).map(({ dueAt }) => dueAt.getTime());
  const underWay = rows.filter(({ state, isHeld }) => state === 'SENDING' || (state === 'QUEUED' && !isHeld));
  const nextDueAt = later.length > 0 ? new Date(Math.min(...later)) : null;
  return { nextDueAt, backlog: underWay.length + open.length - later.length };
}

function settleRow(row: FakeNotice, { settlement, outcome, isWait }: AttemptEnd): void {
  const { state, dueAt, isAmbiguous, isHeld, reason } = settlement;
  Object.assign(row, { state, claimToken: null, isHeld, reason, dueAt: dueAt ?? row.dueAt });
  row.isAmbiguous ||= isAmbiguous;
  if (outcome === 'lost') row.losses += 1;
  if (isWait) Object.assign(row, { attempts: row.attempts - 1, waits: row.waits + 1 });
}

function claimedOf(row: FakeNotice, now: Date): ClaimedNotice {
  const { id, template, attempts, waits } = row;
  const about = { programId: 'p', cycleId: 'c', occurrenceId: 'o', subjectId: 's', personId: 'x' };
  const claim = { claimToken: row.claimToken!, claimedAt: now, firstTriedAt: row.firstTriedAt ?? now };
  return { id, template, ...about, ...claim, attempts, waits, sealed: null, isExpired: false };
}
