import { cycleStates, handMoves, stepCycle, type CycleState } from './cycle-state';

/** Every step that there is; whatever is not named here is refused. */
const ways: Readonly<Record<CycleState, readonly CycleState[]>> = {
  PLANNED: ['OPEN', 'CANCELLED'],
  OPEN: ['IN_REVIEW', 'CANCELLED'],
  IN_REVIEW: ['MATCHING', 'CANCELLED'],
  MATCHING: ['ANNOUNCED', 'CANCELLED'],
  ANNOUNCED: ['ACTIVE'],
  ACTIVE: ['WRAPPING_UP'],
  WRAPPING_UP: ['CONCLUDED'],
  CONCLUDED: [],
  CANCELLED: [],
};

const everyPair = cycleStates.flatMap((from) => cycleStates.map((to) => [from, to] as const));

describe('the state of a cycle', () => {
  it.each(everyPair)('from %s to %s goes by the table', (from, to) => {
    const isAllowed = from === to || ways[from].includes(to);
    expect(stepCycle(from, to)).toEqual(
      isAllowed
        ? { isOk: true, value: to }
        : { isOk: false, rejection: { reason: 'wrong-state', state: from, allowed: ways[from] } },
    );
  });

  it('is announced by a run, never by hand', () => {
    expect(cycleStates.flatMap(handMoves)).not.toContain('ANNOUNCED');
    expect(handMoves('MATCHING')).toEqual(['CANCELLED']);
  });

  it('cannot be cancelled once people were told of their matches', () => {
    expect(cycleStates.filter((state) => handMoves(state).includes('CANCELLED'))).toEqual([
      'PLANNED',
      'OPEN',
      'IN_REVIEW',
      'MATCHING',
    ]);
  });
});
