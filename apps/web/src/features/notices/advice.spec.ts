import { adviceOn } from './advice';
import { whenOf } from './when';

const letter = { isHeld: false, isAmbiguous: false };

describe('the advice on a letter', () => {
  it.each([
    [{ ...letter, state: 'SENT' as const }, null],
    [{ ...letter, state: 'PLANNED' as const }, null],
    [{ ...letter, state: 'BOUNCED' as const }, 'adviseBOUNCED'],
    [{ ...letter, state: 'RETRY' as const }, 'adviseRETRY'],
    [{ ...letter, state: 'PLANNED' as const, isHeld: true }, 'adviseHELD'],
    [{ state: 'PLANNED' as const, isHeld: true, isAmbiguous: true }, 'adviseAMBIGUOUS'],
  ])('on %j is %s', (notice, expected) => {
    expect(adviceOn(notice)).toBe(expected);
  });
});

describe('the moment of a letter', () => {
  const dueAt = '2021-12-01T15:00:00Z';
  it.each([
    [{ state: 'SENT' as const, dueAt, sentAt: '2021-12-01T15:00:02Z' }, 'sentAt'],
    [{ state: 'RETRY' as const, dueAt, sentAt: null }, 'triedAt'],
    [{ state: 'PLANNED' as const, dueAt, sentAt: null }, 'dueAt'],
    [{ state: 'CANCELLED' as const, dueAt, sentAt: null }, 'endedAt'],
  ])('of %j is its %s', (notice, expected) => {
    expect(whenOf(notice).key).toBe(expected);
  });
});
