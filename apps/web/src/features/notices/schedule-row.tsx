import { Anchor, Badge, Switch, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { useProgramDates } from '../../ui/program-dates';
import { useNoticePlaces } from './places';
import { useCauseTexts, useTemplateTexts } from './template-texts';
import { useNoticeTexts } from './texts';
import type { ScheduledNotice } from './upcoming';
import { useNoticeSwitch } from './use-notice-switch';
import classes from './notices.module.css';

/** One letter of the schedule: what it is, when it goes, whom it would reach, and its switch. */
export function ScheduleRow({ entry }: { entry: ScheduledNotice }) {
  const say = useNoticeTexts();
  const name = useTemplateTexts()(entry.template);
  const cause = useCauseTexts()(entry.template);
  const places = useNoticePlaces();
  const { isOn, isBusy, set } = useNoticeSwitch(entry.template, entry.isOn);
  return (
    <li className={classes['row']} data-off={!isOn || undefined}>
      <div>
        <Anchor component={Link} to={places.letter(entry.template)} fw={600}>
          {name}
        </Anchor>
        <Text size="sm" c="dimmed">
          {cause}
        </Text>
      </div>
      <div className={classes['facts']}>
        <Badge variant="light" color="gray" tt="none">
          {say(entry.kind)}
        </Badge>
        {!entry.letter.isBuiltIn && (
          <Badge variant="light" color="blue" tt="none">
            {say('ownWords')}
          </Badge>
        )}
      </div>
      <div>
        <Days dates={entry.dates} />
        <Text size="sm" c="dimmed">
          {say(entry.dates.length > 0 ? 'toReach' : 'concerned', { count: entry.audienceSize })}
        </Text>
      </div>
      <Switch
        checked={isOn}
        disabled={isBusy}
        onChange={(event) => void set(event.currentTarget.checked, name)}
        label={say(isOn ? 'on' : 'off')}
        aria-label={say('sent', { name })}
        className={classes['switch']}
      />
    </li>
  );
}

const SHOWN = 2;

/** The days still to come; of a letter without any, the last days on which it went out. */
function Days({ dates }: { dates: ScheduledNotice['dates'] }) {
  const say = useNoticeTexts();
  const { day } = useProgramDates(useCycle().timeZone);
  const coming = dates.filter(({ state }) => state === 'PLANNED');
  const fired = dates.filter(({ state }) => state === 'FIRED');
  const told = coming.length > 0 ? coming : fired;
  if (told.length === 0) return null;
  const words = told.slice(0, SHOWN).map(({ on }) => day(on));
  const rest = told.length - words.length;
  const list = words.join(', ');
  return (
    <Text size="sm">
      {say(coming.length > 0 ? 'coming' : 'passed', {
        dates: rest > 0 ? say('andMore', { dates: list, count: rest }) : list,
      })}
    </Text>
  );
}
