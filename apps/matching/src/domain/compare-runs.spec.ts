import { compareRuns } from './compare-runs';
import { samplePair } from './sample-pool';

describe('comparing two runs', () => {
  it('tells who moves, gains and loses', () => {
    const before = [
      { ...samplePair(1, 1), score: 10 },
      { ...samplePair(2, 2), score: 8 },
    ];
    const after = [
      { ...samplePair(2, 1), score: 7 },
      { ...samplePair(1, 3), score: 5 },
    ];
    const comparison = compareRuns(before, after);
    expect(comparison).toMatchObject({ gaining: 1, losing: 2, newlyPlaced: 1, newlyLeftOut: 1 });
    expect(comparison.moves.map(({ menteeId, gain }) => [menteeId, gain])).toEqual([
      [samplePair(1, 2).menteeId, -8],
      [samplePair(1, 1).menteeId, -3],
      [samplePair(1, 3).menteeId, 5],
    ]);
    expect(compareRuns(before, before).moves).toEqual([]);
  });
});
