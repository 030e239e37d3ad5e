import { haveSameBorders, scoreChart, type ScoredRun } from './score-chart';

const run = (key: string, counts: readonly number[], width = 500): ScoredRun => ({
  key,
  label: `Run ${key}`,
  buckets: counts.map((count, index) => ({ from: index * width, to: (index + 1) * width, count })) as never,
});

describe('the chart of scores', () => {
  it('leaves out what is empty at both ends but for one bar', () => {
    const { rows } = scoreChart([run('a', [0, 0, 0, 2, 0, 4, 0, 0])], 'Score');
    expect(rows.map(({ name, values }) => [name, values['a']])).toEqual([
      ['10–15', 0],
      ['15–20', 2],
      ['20–25', 0],
      ['25–30', 4],
      ['30–35', 0],
    ]);
  });

  it('shows two runs over each other', () => {
    const { rows, series } = scoreChart([run('a', [1, 0]), run('b', [0, 3])], 'Score');
    expect(series.map(({ label }) => label)).toEqual(['Run a', 'Run b']);
    expect(rows.map(({ values }) => values)).toEqual([
      { a: 1, b: 0 },
      { a: 0, b: 3 },
    ]);
  });

  it('knows runs whose bars stand for other scores', () => {
    expect(haveSameBorders([run('a', [1]), run('b', [2])])).toBe(true);
    expect(haveSameBorders([run('a', [1]), run('b', [2], 450)])).toBe(false);
  });

  it('is empty for a run that placed nobody', () => expect(scoreChart([run('a', [])], 'Score').rows).toEqual([]));
});
