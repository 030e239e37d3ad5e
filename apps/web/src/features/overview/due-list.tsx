import { Anchor, Badge, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { dueOf } from './due';
import type { Overview } from './overview';
import { useOverviewTexts } from './texts';
import classes from './overview.module.css';

/** What waits for the coordinator; each line leads to the rows behind it. */
export function DueList({ overview, now, today }: { overview: Overview; now: Date; today: string }) {
  const say = useOverviewTexts();
  const cycle = useCycle();
  const { runs, goalSheetCounts, ...counts } = overview;
  const facts = {
    ...counts,
    windows: cycle.windows,
    milestones: cycle.milestones,
    runs: runs?.edges.map(({ node }) => node) ?? null,
    goalSheetsLate: goalSheetCounts?.late ?? null,
  };
  const due = dueOf(facts, now, today);
  return (
    <section aria-labelledby="due" className={classes['due']}>
      <Title order={2} id="due">
        {say('due')}
      </Title>
      {due.length === 0 && <Text mt="sm">{say('nothingDue')}</Text>}
      <ul>
        {due.map(({ key, count, isPressing, to }) => (
          <li key={key}>
            <Anchor component={Link} to={`/console/${cycle.id}/${to}`} fw={600}>
              {say(key, { count })}
            </Anchor>
            {isPressing && (
              <Badge variant="light" color="red" tt="none">
                {say('pressing')}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
