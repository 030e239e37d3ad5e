import { Text, Title } from '@mantine/core';
import { useCycle } from '../../app/console/cycle';
import { useProgramDates } from '../../ui/program-dates';
import type { Overview } from './overview';
import { useOverviewTexts } from './texts';
import { timelineOf } from './timeline';
import classes from './overview.module.css';

type StepKey = Overview['windowChanges'][number]['key'];

/** The windows and milestones of the year, and where today stands among them. */
export function Timeline({ today, changes }: { today: string; changes: Overview['windowChanges'] }) {
  const say = useOverviewTexts();
  const cycle = useCycle();
  const { day } = useProgramDates(cycle.timeZone);
  const movedFrom = (key: string): string | undefined => changes.find((change) => change.key === key)?.previousClosesOn;
  return (
    <section aria-labelledby="year" className={classes['year']}>
      <Title order={2} id="year" tabIndex={-1} mb="md">
        {say('year')}
      </Title>
      <ol>
        {timelineOf(cycle, today).map(({ key, from, to, place }) => {
          const moved = movedFrom(key);
          return (
            <li key={key} data-place={place} aria-current={place === 'now' ? 'step' : undefined}>
              <Text fw={600}>{say(key as StepKey)}</Text>
              <Text size="sm">{from === to ? day(from) : say('span', { from: day(from), to: day(to) })}</Text>
              <Text size="sm" c="dimmed">
                {say(place)}
                {moved && `, ${say('moved', { day: day(moved) })}`}
              </Text>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
