import { wayOf } from './progress';

describe('how far a reviewer is', () => {
  it('leaves out what the coordinator decided before them', () =>
    expect(wayOf({ assigned: 112, submitted: 6, open: 18, recused: 1 })).toEqual({
      ...{ all: 24, percent: 25, decidedMeanwhile: 88 },
    }));
  it('is nothing of nothing', () =>
    expect(wayOf({ assigned: 0, submitted: 0, open: 0, recused: 0 })).toMatchObject({ all: 0, percent: 0 }));
});
