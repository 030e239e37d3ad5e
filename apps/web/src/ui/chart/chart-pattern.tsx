import { toneOf, type ChartSeries } from './chart-data';

/** Every other series is hatched, so that colour alone tells nothing. */
const isHatched = (index: number): boolean => index % 2 === 1;

export const fillOf = (id: string, series: ChartSeries, index: number): string =>
  isHatched(index) ? `url(#${id}-${index})` : toneOf(series, index);

export function ChartPatterns({ id, series }: { id: string; series: readonly ChartSeries[] }) {
  return (
    <defs>
      {series.map((one, index) => (
        <pattern
          key={one.key}
          id={`${id}-${index}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="var(--sheet)" />
          <rect width="3" height="6" fill={toneOf(one, index)} />
        </pattern>
      ))}
    </defs>
  );
}

/** What a series looks like, for the legend. */
export function ChartSwatch({ id, series, index }: { id: string; series: ChartSeries; index: number }) {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="12"
        height="12"
        rx="2"
        fill={fillOf(id, series, index)}
        stroke={toneOf(series, index)}
        strokeWidth="1.5"
      />
    </svg>
  );
}
