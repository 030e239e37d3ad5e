import { mayGo, type GateFacts } from './notice-gate';

const fine: GateFacts = {
  kind: 'REMINDER',
  isStillDue: true,
  isSwitchedOn: true,
  isCycleCancelled: false,
  hasDeclined: false,
  address: 'a@example.org',
  isAddressSuppressed: false,
  isExpired: false,
  isEverythingKnown: true,
};

describe('at the moment of sending a notice', () => {
  it('goes when nothing speaks against it', () => {
    expect(mayGo(fine)).toEqual({ kind: 'go' });
  });

  it.each<[Partial<GateFacts>, string]>([
    [{ isStillDue: false }, 'SUPERSEDED'],
    [{ isCycleCancelled: true }, 'SUPERSEDED'],
    [{ isExpired: true }, 'SUPERSEDED'],
    [{ isSwitchedOn: false }, 'SUPPRESSED'],
    [{ hasDeclined: true }, 'SUPPRESSED'],
    [{ hasDeclined: true, kind: 'NEWS' }, 'SUPPRESSED'],
    [{ address: '' }, 'SUPPRESSED'],
    [{ isAddressSuppressed: true }, 'SUPPRESSED'],
    [{ isStillDue: false, address: null }, 'SUPERSEDED'],
  ])('ends it for %j: %s', (facts, state) => {
    expect(mayGo({ ...fine, ...facts })).toMatchObject({ kind: 'end', state });
  });

  it.each<[Partial<GateFacts>]>([[{ address: null }], [{ isEverythingKnown: false }]])('waits for %j', (facts) => {
    expect(mayGo({ ...fine, ...facts })).toMatchObject({ kind: 'wait' });
  });

  it.each(['DECISION', 'RECEIPT'] as const)('never lets a %s be declined', (kind) => {
    expect(mayGo({ ...fine, kind, hasDeclined: true })).toEqual({ kind: 'go' });
  });
});
