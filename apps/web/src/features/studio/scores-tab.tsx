import { Text } from '@mantine/core';
import { ChartFigure } from '../../ui/chart-figure';
import { useNumbers } from './numbers';
import { useRecordTexts } from './record-texts';
import { scoreChart } from './score-chart';
import type { RunRow } from './runs';

/** How the scores of a run are spread. */
export function ScoresTab({ run, name }: { run: RunRow; name: string }) {
  const say = useRecordTexts();
  const { points } = useNumbers();
  const { scoreDistribution: buckets, placed, medianScore, worstScore } = run.summary!;
  if (placed === 0) return <Text>{say('noScores')}</Text>;
  const summary = say('scoresSummary', {
    placed,
    median: points(medianScore ?? 0),
    worst: points(worstScore ?? 0),
  });
  return (
    <ChartFigure
      title={say('scoresTitle')}
      summary={summary}
      kind="bars"
      data={scoreChart([{ key: 'pairs', label: name, buckets }], say('scoreLabel'))}
    />
  );
}
