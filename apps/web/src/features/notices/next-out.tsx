import { Anchor, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { focusFirstRow } from '../../ui/kept-focus';
import { useProgramDates } from '../../ui/program-dates';
import { useNoticePlaces } from './places';
import { useTemplateTexts } from './template-texts';
import { useNoticeTexts } from './texts';
import { upcomingOf, type ScheduledNotice } from './upcoming';
import classes from './notices.module.css';

const AT_FIRST = 4;

/** The days that are still to come, soonest first. */
export function NextOut({ schedule }: { schedule: readonly ScheduledNotice[] }) {
  const say = useNoticeTexts();
  const nameOf = useTemplateTexts();
  const places = useNoticePlaces();
  const { day } = useProgramDates(useCycle().timeZone);
  const [isWhole, setWhole] = useState(false);
  const upcoming = upcomingOf(schedule);
  const shown = isWhole ? upcoming : upcoming.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="next-out" className={classes['next']}>
      <Title order={2} id="next-out">
        {say('next')}
      </Title>
      {upcoming.length === 0 && <Text>{say('nextNone')}</Text>}
      <ol>
        {shown.map(({ template, on, isOn, audienceSize }, index) => (
          <li key={`${template} ${on}`} ref={isWhole && index === AT_FIRST ? focusFirstRow : undefined}>
            <time dateTime={on}>{day(on)}</time>
            <span>
              <Anchor component={Link} to={places.letter(template)}>
                {nameOf(template)}
              </Anchor>{' '}
              <Text span c="dimmed">
                {isOn ? say('nextTo', { count: audienceSize }) : say('nextOff')}
              </Text>
            </span>
          </li>
        ))}
      </ol>
      {upcoming.length > shown.length && (
        <Button variant="subtle" size="compact-md" onClick={() => setWhole(true)}>
          {say('nextMore', { count: upcoming.length })}
        </Button>
      )}
    </section>
  );
}
