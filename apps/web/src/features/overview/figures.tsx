import { Title } from '@mantine/core';
import { ChartFigure, type ChartFigureProps } from '../../ui/chart-figure';
import { goalFigure, letterFigure, reviewFigure, funnelFigure, topicFigure } from './figure-data';
import type { Overview } from './overview';
import { useFigureTexts, useOverviewTexts } from './texts';
import classes from './overview.module.css';

/** The cycle in figures. What could not be read, and what there is none of, has no chart. */
export function Figures({ overview }: { overview: Overview }) {
  const title = useOverviewTexts();
  const say = useFigureTexts();
  const figures: readonly (ChartFigureProps | null)[] = [
    funnelFigure(overview, say),
    goalFigure(overview, say),
    reviewFigure(overview, say),
    letterFigure(overview, say),
    topicFigure(overview, say),
  ];
  return (
    <section aria-labelledby="figures" className={classes['figures']}>
      <Title order={2} id="figures" mb="md">
        {title('figures')}
      </Title>
      <div>{figures.map((figure) => figure && <ChartFigure key={figure.title} {...figure} />)}</div>
    </section>
  );
}
