import { Bar, BarChart, CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { toneOf, type ChartData, type ChartKind, type ChartRow } from './chart-data';
import { ChartPatterns, fillOf } from './chart-pattern';
import classes from './chart.module.css';

interface PlotProps {
  id: string;
  kind: ChartKind;
  data: ChartData;
  height: number;
}

const MARGIN = { top: 8, right: 12, bottom: 0, left: 0 };
const AXIS = { tickLine: false, axisLine: false, interval: 'preserveStartEnd', minTickGap: 12 } as const;

/** The drawing of a chart, in the chunk that brings recharts. Readers without eyes are given the figure's name instead. */
export function ChartPlot({ id, kind, data, height }: PlotProps) {
  const points = data.rows.map(({ name, values }) => ({ name, ...values, ...mirrored(data, values) }));
  const isLying = lies(kind);
  const Chart = kind === 'lines' ? LineChart : BarChart;
  return (
    <div className={classes['plot']}>
      <ResponsiveContainer width="100%" height={height}>
        <Chart
          data={points}
          layout={isLying ? 'vertical' : 'horizontal'}
          margin={MARGIN}
          barCategoryGap={isLying ? '22%' : '14%'}
          barGap={1}
          accessibilityLayer={false}
          stackOffset="sign"
        >
          <ChartPatterns id={id} series={data.series} />
          <CartesianGrid stroke="var(--line)" horizontal={!isLying} vertical={isLying} />
          {isLying ? (
            <XAxis type="number" allowDecimals={false} tickFormatter={withoutSign} {...AXIS} />
          ) : (
            <XAxis dataKey="name" {...AXIS} />
          )}
          {isLying ? (
            <YAxis dataKey="name" type="category" width={130} {...AXIS} interval={0} />
          ) : (
            <YAxis allowDecimals={false} width={44} {...AXIS} />
          )}
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--soft)', stroke: 'var(--line)' }}
            content={({ label }) => <ChartTip data={data} name={String(label ?? '')} />}
          />
          {kind === 'lines' ? linesOf(data) : barsOf(id, kind, data)}
        </Chart>
      </ResponsiveContainer>
    </div>
  );
}

const lies = (kind: ChartKind): boolean => kind.endsWith('across');

const mirrored = ({ series }: ChartData, values: ChartRow['values']): ChartRow['values'] =>
  Object.fromEntries(series.filter((one) => one.isMirrored).map(({ key }) => [key, -(values[key] ?? 0)]));

const withoutSign = (value: number): string => String(Math.abs(value));

const barsOf = (id: string, kind: ChartKind, { series }: ChartData) =>
  series.map((one, index) => (
    <Bar
      key={one.key}
      dataKey={one.key}
      fill={fillOf(id, one, index)}
      stroke={toneOf(one, index)}
      maxBarSize={lies(kind) ? 28 : 72}
      isAnimationActive={false}
      {...(kind.startsWith('stacked') ? { stackId: 'one' } : {})}
    />
  ));

const linesOf = ({ series }: ChartData) =>
  series.map((one, index) => (
    <Line
      key={one.key}
      dataKey={one.key}
      stroke={toneOf(one, index)}
      strokeWidth={2}
      strokeDasharray={index % 2 === 1 ? '6 4' : '0'}
      dot={{ r: 3, fill: toneOf(one, index) }}
      isAnimationActive={false}
    />
  ));

function ChartTip({ data, name }: { data: ChartData; name: string }) {
  const row = data.rows.find((one) => one.name === name);
  if (row === undefined) return null;
  return (
    <div className={classes['tip']}>
      <p>{`${data.nameLabel}: ${name}`}</p>
      {data.series.map(({ key, label }) => (
        <p key={key}>{`${label}: ${row.values[key] ?? '–'}`}</p>
      ))}
    </div>
  );
}
