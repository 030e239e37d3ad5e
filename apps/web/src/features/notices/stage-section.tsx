import { Title } from '@mantine/core';
import { ScheduleRow } from './schedule-row';
import type { Stage } from './stages';
import { useNoticeTexts } from './texts';
import type { ScheduledNotice } from './upcoming';
import classes from './notices.module.css';

export function StageSection({ stage, entries }: { stage: Stage; entries: readonly ScheduledNotice[] }) {
  const say = useNoticeTexts();
  return (
    <section aria-labelledby={`stage-${stage}`} className={classes['stage']}>
      <Title order={2} id={`stage-${stage}`} mb="sm">
        {say(stage)}
      </Title>
      <ul className={classes['rows']}>
        {entries.map((entry) => (
          <ScheduleRow key={entry.template} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
