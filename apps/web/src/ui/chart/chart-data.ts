export const CHART_TONES = ['brand', 'warn', 'note', 'bad', 'good', 'ink-soft'] as const;

/** One thing that is drawn for every row: a bar, a part of a bar, or a line. */
export interface ChartSeries {
  readonly key: string;
  /** In the legend, and above its column of the table. */
  readonly label: string;
  /** A colour of tokens.css; else the next one in order. */
  readonly tone?: (typeof CHART_TONES)[number];
  /** Drawn to the other side of the axis, for what stands against the others; its figures stay as they are. */
  readonly isMirrored?: boolean;
}

/** A place on the axis. A series without a value has nothing there. */
export interface ChartRow {
  readonly name: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** `across`: bars that lie, for long names. `stacked` and `stacked-across`: the series of a row in one bar. */
export type ChartKind = 'bars' | 'stacked' | 'across' | 'stacked-across' | 'lines';

export interface ChartData {
  /** What the names of the rows are: "Score", "Topic". */
  readonly nameLabel: string;
  readonly rows: readonly ChartRow[];
  readonly series: readonly ChartSeries[];
}

export const toneOf = (series: ChartSeries, index: number): string =>
  `var(--${series.tone ?? CHART_TONES[index % CHART_TONES.length]})`;

/** The same figures as cells, the heading first: for the table and the file. */
export function cellsOf({ nameLabel, rows, series }: ChartData): readonly (readonly (string | number)[])[] {
  const heading = [nameLabel, ...series.map(({ label }) => label)];
  return [heading, ...rows.map(({ name, values }) => [name, ...series.map(({ key }) => values[key] ?? '')])];
}
