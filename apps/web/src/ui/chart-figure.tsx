import { Button, Skeleton } from '@mantine/core';
import { lazy, Suspense, useId, useState } from 'react';
import { cellsOf, type ChartData, type ChartKind } from './chart/chart-data';
import { ChartSwatch, ChartPatterns } from './chart/chart-pattern';
import { ChartTable } from './chart/chart-table';
import { useChartTexts } from './chart/chart-texts';
import { downloadCsv } from './csv';
import classes from './chart/chart.module.css';

const ChartPlot = lazy(async () => ({ default: (await import('./chart/chart-plot')).ChartPlot }));

export interface ChartFigureProps {
  title: string;
  /** What is to be seen, in a sentence: shown below the title, and read out instead of the drawing. */
  summary: string;
  kind: ChartKind;
  data: ChartData;
  /** In pixels; else by the kind and the number of rows. */
  height?: number;
}

/** A chart with its figures as a table and as a file. What draws is loaded when the first chart is shown. */
export function ChartFigure({ title, summary, kind, data, height = heightOf(kind, data) }: ChartFigureProps) {
  const say = useChartTexts();
  const id = useId();
  const [isTable, setTable] = useState(false);
  const toggle = isTable ? 'asChart' : 'asTable';
  return (
    <figure className={classes['figure']} aria-labelledby={`${id}-title`}>
      <figcaption>
        <div className={classes['title']} id={`${id}-title`}>
          {title}
        </div>
        <p className={classes['summary']}>{summary}</p>
      </figcaption>
      {isTable ? (
        <ChartTable title={title} data={data} />
      ) : (
        <>
          {data.series.length > 1 && <Legend id={id} data={data} />}
          <div role="img" aria-label={`${title}. ${summary}`}>
            <Suspense fallback={<Skeleton height={height} />}>
              <ChartPlot id={id} kind={kind} data={data} height={height} />
            </Suspense>
          </div>
        </>
      )}
      <div className={classes['foot']}>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={say(`${toggle}Of`, { title })}
          onClick={() => setTable(!isTable)}
        >
          {say(toggle)}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={say('downloadOf', { title })}
          onClick={() => downloadCsv(title, cellsOf(data))}
        >
          {say('download')}
        </Button>
      </div>
    </figure>
  );
}

function Legend({ id, data }: { id: string; data: ChartData }) {
  return (
    <ul className={classes['legend']}>
      {data.series.map((series, index) => (
        <li key={series.key}>
          {index === 0 && (
            <svg width="0" height="0" aria-hidden="true">
              <ChartPatterns id={`${id}-legend`} series={data.series} />
            </svg>
          )}
          <ChartSwatch id={`${id}-legend`} series={series} index={index} />
          {series.label}
        </li>
      ))}
    </ul>
  );
}

function heightOf(kind: ChartKind, { rows, series }: ChartData): number {
  if (!kind.endsWith('across')) return 240;
  const bars = kind === 'across' ? series.length : 1;
  return 40 + rows.length * (14 + 16 * bars);
}
