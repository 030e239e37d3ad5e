import { GIVE_UP_AFTER_MS, nextTryAt } from './backoff';
import { readRefusal, type MailOutcome } from './mail-outcome';
import { settleAttempt, settleLostAttempt, type AmbiguityPolicy } from './settle-attempt';

const first = new Date('2021-10-10T14:00:00Z');
const minutes = (count: number): Date => new Date(first.getTime() + count * 60_000);

describe('trying again', () => {
  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 60],
    [5, 60],
    [50, 60],
  ])('after refusal %i waits %i minutes', (failures, wait) => {
    expect(nextTryAt(first, failures, first)).toEqual(minutes(wait));
  });

  it('ends when four days have passed since the first attempt', () => {
    const almost = new Date(first.getTime() + GIVE_UP_AFTER_MS - 3_600_000);
    expect(nextTryAt(first, 90, almost)).not.toBeNull();
    expect(nextTryAt(first, 90, new Date(almost.getTime() + 1))).toBeNull();
  });

  it('makes about a hundred attempts in four days, and none after', () => {
    let at: Date | null = first;
    let attempts = 0;
    while (at !== null) at = nextTryAt(first, (attempts += 1), at);
    expect(attempts).toBe(99);
  });
});

describe('what an attempt makes of its notice', () => {
  const settle = (outcome: MailOutcome, onAmbiguous: AmbiguityPolicy = 'resend', attempts = 1) =>
    settleAttempt({ attempts, firstTriedAt: first, onAmbiguous }, outcome, first);

  it('is sent only when the server said yes', () => {
    expect(settle({ kind: 'accepted', reply: '250 ok' })).toMatchObject({ state: 'SENT', isAmbiguous: false });
  });

  it.each<[MailOutcome]>([
    [{ kind: 'refused-for-now', code: 451, reply: '451 later' }],
    [{ kind: 'not-handed-over', reason: 'connection refused' }],
  ])('waits and is not ambiguous after %j', (outcome) => {
    expect(settle(outcome)).toMatchObject({ state: 'RETRY', dueAt: minutes(1), isAmbiguous: false, isHeld: false });
  });

  it.each<[AmbiguityPolicy, boolean]>([
    ['resend', false],
    ['hold', true],
  ])('may have arrived when the server fell silent: the policy %s decides', (policy, isHeld) => {
    const settlement = settle({ kind: 'unanswered', reason: 'timeout' }, policy);
    expect(settlement).toMatchObject({ state: 'RETRY', isAmbiguous: true, isHeld });
  });

  it.each<[MailOutcome, string, boolean]>([
    [readRefusal(550, '550 5.1.1 no such user', 'recipient'), 'BOUNCED', true],
    [readRefusal(550, '550 mailbox unavailable', 'recipient'), 'BOUNCED', true],
    [readRefusal(550, '550 5.7.1 not allowed', 'recipient'), 'FAILED', false],
    [readRefusal(552, '552 mailbox full', 'recipient'), 'FAILED', false],
    [readRefusal(554, '554 5.7.1 spam', 'other'), 'FAILED', false],
    [readRefusal(550, '550 5.1.1 at the end', 'other'), 'FAILED', false],
  ])('is dead at once after %j: %s', (outcome, state, isAddressDead) => {
    expect(settle(outcome)).toMatchObject({ state, isAddressDead, dueAt: null });
  });

  it('is given up when it cannot be written after five tries', () => {
    const outcome: MailOutcome = { kind: 'not-written', reason: 'undefined variable' };
    expect(settle(outcome, 'resend', 4)).toMatchObject({ state: 'RETRY' });
    expect(settle(outcome, 'resend', 5)).toMatchObject({ state: 'FAILED', reason: 'undefined variable' });
  });

  it.each<[AmbiguityPolicy, number, boolean]>([
    ['resend', 0, false],
    ['hold', 0, true],
    ['resend', 5, true],
  ])('is queued again as ambiguous when its worker is gone (%s, %i losses before)', (policy, losses, isHeld) => {
    expect(settleLostAttempt(policy, losses)).toMatchObject({ state: 'QUEUED', isAmbiguous: true, isHeld });
  });
});
