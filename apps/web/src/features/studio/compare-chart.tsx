import { Text } from '@mantine/core';
import { ChartFigure } from '../../ui/chart-figure';
import { useCompareTexts } from './compare-texts';
import { useNumbers } from './numbers';
import type { RunRow } from './runs';
import { haveSameBorders, scoreChart, type ScoredRun } from './score-chart';
import studio from './studio.module.css';

interface CompareChartProps {
  first: RunRow;
  second: RunRow;
  names: readonly [string, string];
}

/** The scores of two runs over each other, or one below the other where they mean different things. */
export function CompareChart({ first, second, names }: CompareChartProps) {
  const say = useCompareTexts();
  const { points } = useNumbers();
  const score = (value: number | null | undefined): string => (value == null ? '–' : points(value));
  const runs = [first, second].map(({ summary }, index): ScoredRun => ({
    key: index === 0 ? 'first' : 'second',
    label: names[index] ?? '',
    buckets: summary!.scoreDistribution,
  }));
  if (haveSameBorders(runs))
    return (
      <ChartFigure
        title={say('chart')}
        summary={say('chartSummary', {
          first: names[0],
          firstMedian: score(first.summary?.medianScore),
          firstWorst: score(first.summary?.worstScore),
          second: names[1],
          secondMedian: score(second.summary?.medianScore),
          secondWorst: score(second.summary?.worstScore),
        })}
        kind="bars"
        data={scoreChart(runs, say('score'))}
      />
    );
  return (
    <div className={studio['stack']}>
      <Text>{say('otherWeights')}</Text>
      {[first, second].map((run, index) => (
        <ChartFigure
          key={run.id}
          title={say('chartOne', { run: names[index] ?? '' })}
          summary={say('chartOneSummary', {
            median: score(run.summary?.medianScore),
            worst: score(run.summary?.worstScore),
          })}
          kind="bars"
          data={scoreChart(runs.slice(index, index + 1), say('score'))}
        />
      ))}
    </div>
  );
}
