import { cellsOf, toneOf } from './chart-data';

const series = [
  { key: 'wanted', label: 'Wanted' },
  { key: 'offered', label: 'Offered', tone: 'good' as const },
];

describe('the figures of a chart', () => {
  it('are cells with the heading first, empty where there is no value', () => {
    const rows = [
      { name: 'Storytime', values: { wanted: 4, offered: 0 } },
      { name: 'Budget', values: { wanted: 2, offered: null } },
    ];
    expect(cellsOf({ nameLabel: 'Topic', rows, series })).toEqual([
      ['Topic', 'Wanted', 'Offered'],
      ['Storytime', 4, 0],
      ['Budget', 2, ''],
    ]);
  });

  it('take a colour in order unless one is told', () => {
    expect(series.map(toneOf)).toEqual(['var(--brand)', 'var(--good)']);
  });
});
