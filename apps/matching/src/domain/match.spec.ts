import { confirmMatch, endWithoutFault, isNewlyOverdue, matchStates, holdingStates, type Match } from './match';
import { sampleId } from './sample-pool';

const at = new Date('2021-11-20T12:00:00Z');
const later = new Date('2021-11-21T12:00:00Z');
const announced: Match = {
  id: sampleId(1, 5),
  programId: sampleId(1, 6),
  cycleId: sampleId(1, 7),
  runId: sampleId(1, 8),
  proposalId: sampleId(1, 9),
  revision: 1,
  state: 'ANNOUNCED',
  mentor: { personId: sampleId(1, 3), applicationId: sampleId(1, 1), confirmedAt: null },
  mentee: { personId: sampleId(1, 4), applicationId: sampleId(1, 2), confirmedAt: null },
  announcedAt: at,
  confirmBy: later,
  overdueAt: null,
};

function confirmed(match: Match, personId: string): Match {
  const result = confirmMatch(match, personId, later);
  if (!result.isOk) throw new Error(result.rejection.reason);
  return result.value;
}

describe('a match', () => {
  it('is active when both sides have confirmed, in either order', () => {
    for (const [first, second] of [
      ['mentor', 'mentee'],
      ['mentee', 'mentor'],
    ] as const) {
      const half = confirmed(announced, announced[first].personId);
      expect(half).toMatchObject({
        state: 'ANNOUNCED',
        revision: 2,
        [first]: { confirmedAt: later },
        [second]: { confirmedAt: null },
      });
      expect(confirmed(half, announced[second].personId)).toMatchObject({ state: 'ACTIVE', revision: 3 });
    }
  });

  it('is unchanged by a second confirmation of the same side', () => {
    const half = confirmed(announced, announced.mentor.personId);
    expect(confirmed(half, announced.mentor.personId)).toBe(half);
  });

  it('is confirmed by nobody else', () => {
    expect(confirmMatch(announced, sampleId(9, 9), at)).toMatchObject({ rejection: { reason: 'not-a-side' } });
  });

  it.each(matchStates.filter((state) => !holdingStates.includes(state)))('cannot be confirmed when %s', (state) => {
    expect(confirmMatch({ ...announced, state }, announced.mentor.personId, at)).toMatchObject({
      rejection: { reason: 'match-over', state },
    });
  });

  it('ends without fault when somebody leaves, once', () => {
    const ended = endWithoutFault(announced);
    expect(ended).toMatchObject({ state: 'ENDED_WITHOUT_FAULT', revision: 2 });
    expect(endWithoutFault(ended)).toBe(ended);
  });

  it.each<[string, Partial<Match>, Date, boolean]>([
    ['before its day is over', {}, new Date(later.getTime() - 1), false],
    ['from then on', {}, later, true],
    ['not a second time', { overdueAt: later }, later, false],
    ['not when both confirmed', { state: 'ACTIVE' }, later, false],
  ])('is overdue: %s', (_, traits, now, expected) => {
    expect(isNewlyOverdue({ ...announced, ...traits }, now)).toBe(expected);
  });
});
