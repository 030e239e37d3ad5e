import type { ChartData } from '../../ui/chart/chart-data';
import { POINT } from './numbers';
import type { RunRow } from './runs';

type Buckets = NonNullable<RunRow['summary']>['scoreDistribution'];

export interface ScoredRun {
  readonly key: string;
  readonly label: string;
  readonly buckets: Buckets;
}

/** Whether the bars of the runs stand for the same scores: runs with other weights have other borders. */
export function haveSameBorders([first, ...others]: readonly ScoredRun[]): boolean {
  const bordersOf = (run: ScoredRun | undefined): string =>
    run?.buckets.map(({ from, to }) => `${from}-${to}`).join() ?? '';
  return others.every((run) => bordersOf(run) === bordersOf(first));
}

/** The scores of one run, or of several with the same borders, as bars; empty ones at both ends are left out. */
export function scoreChart(runs: readonly ScoredRun[], scoreLabel: string): ChartData {
  const buckets = runs[0]?.buckets ?? [];
  const isFilled = (index: number): boolean => runs.some((run) => (run.buckets[index]?.count ?? 0) > 0);
  const filled = buckets.map((_bucket, index) => index).filter(isFilled);
  const [first, last] = [Math.max(0, (filled[0] ?? 0) - 1), (filled.at(-1) ?? -1) + 1];
  return {
    nameLabel: scoreLabel,
    series: runs.map(({ key, label }) => ({ key, label })),
    rows: buckets.flatMap(({ from, to }, index) => {
      if (index < first || index > last) return [];
      const values = Object.fromEntries(runs.map((run) => [run.key, run.buckets[index]?.count ?? 0]));
      return [{ name: `${from / POINT}–${to / POINT}`, values }];
    }),
  };
}
