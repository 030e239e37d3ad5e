import {
  cancellableStates,
  isOver,
  mayBecome,
  noticeStates,
  noticeTransitions,
  type NoticeState,
} from './notice-state';
import { commandNotice, mayCommand, type NoticeCommand } from './notice-commands';

describe('the states of a notice', () => {
  const allowed = noticeStates.flatMap((from) => noticeTransitions[from].map((to) => `${from} ${to}`));

  it.each(noticeStates.flatMap((from) => noticeStates.map((to) => [from, to] as const)))(
    'from %s to %s only as the table says',
    (from, to) => {
      expect(mayBecome(from, to)).toBe(allowed.includes(`${from} ${to}`));
    },
  );

  it('can be called off as long as nobody has claimed it', () => {
    expect(cancellableStates).toEqual(['PLANNED', 'QUEUED', 'RETRY']);
  });

  it('never leave an end by themselves, but that a sent mail may bounce', () => {
    expect(noticeStates.filter(isOver)).toEqual(['SENT', 'BOUNCED', 'FAILED', 'CANCELLED', 'SUPERSEDED', 'SUPPRESSED']);
  });
});

describe('commands on a notice', () => {
  const cases: [NoticeCommand, NoticeState, boolean, object | null][] = [
    ['hold', 'PLANNED', false, { state: 'PLANNED', isHeld: true }],
    ['hold', 'RETRY', true, { state: 'RETRY', isHeld: true }],
    ['hold', 'SENDING', false, null],
    ['hold', 'SENT', false, null],
    ['release', 'QUEUED', true, { state: 'QUEUED', isHeld: false }],
    ['release', 'FAILED', true, null],
    ['cancel', 'PLANNED', true, { state: 'CANCELLED', isHeld: false }],
    ['cancel', 'CANCELLED', false, { state: 'CANCELLED', isHeld: false }],
    ['cancel', 'SENDING', false, null],
    ['resend', 'SENT', false, { state: 'SENT', isHeld: false }],
    ['resend', 'BOUNCED', false, { state: 'BOUNCED', isHeld: false }],
    ['resend', 'RETRY', false, null],
  ];
  it.each(cases)('%s a notice that is %s (held: %s)', (command, state, isHeld, expected) => {
    const result = commandNotice(command, { state, isHeld });
    expect(result.isOk ? result.value : null).toEqual(expected);
    expect(mayCommand(command, { state, isHeld })).toBe(expected !== null);
  });
});
