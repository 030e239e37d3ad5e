import { compareFigures } from './figures-compared';

const summary = (placed: number, total: number, worstScore: number | null, blockingPairs: number) =>
  ({ mentors: 5, mentees: 10, places: 8, placed, total, worstScore, medianScore: worstScore, blockingPairs }) as never;

describe('two runs figure by figure', () => {
  it('are better where more is better, and where less is', () => {
    const tones = compareFigures(summary(7, 50_000, 4_000, 9), summary(8, 49_000, 4_000, 3));
    expect(Object.fromEntries(tones.map(({ name, tone }) => [name, tone]))).toEqual({
      placed: 'better',
      leftOut: 'better',
      total: 'worse',
      median: 'equal',
      worst: 'equal',
      blocking: 'better',
    });
  });

  it('say nothing of scores where nobody is placed', () => {
    const tones = compareFigures(summary(0, 0, null, 0), summary(8, 49_000, 4_000, 3));
    expect(tones.find(({ name }) => name === 'worst')?.tone).toBeNull();
  });
});
