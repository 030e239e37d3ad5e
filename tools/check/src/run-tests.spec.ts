import { addCounts, countOf } from './run-tests';

const good = { passed: 3, failed: 0, skipped: 1 };

describe('the count of the tests', () => {
  it('is what jest reported', () => expect(countOf(good, 0)).toEqual(good));

  it('has one failure when jest failed without a failed test', () => {
    expect(countOf(good, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('has one failure when jest was killed before it reported', () => {
    expect(countOf(undefined, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is summed over the runs', () => {
    expect(addCounts(good, { passed: 1, failed: 2, skipped: 0 })).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });
});
