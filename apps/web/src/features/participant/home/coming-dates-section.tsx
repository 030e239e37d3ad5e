import { Text, Title } from '@mantine/core';
import { calledBy } from '../sides';
import { useParticipantTexts } from '../texts';
import { useClock } from '../use-clock';
import { dayIn, dayInWords, daysBetween, daysInWords, placeOf, readDeadline } from '../when';
import { comingDates, type ComingDate } from './coming-dates';
import type { HomeMatch } from './home-matches';
import { useHomeTexts } from './texts';
import classes from '../participant.module.css';

/** The days of the year that are still to come, and the calendar file with all of them. */
export function ComingDates({ matches }: { matches: readonly HomeMatch[] }) {
  const say = useHomeTexts();
  const { now } = useClock();
  const dates = comingDates(matches, now);
  const cycles = [...new Map(matches.map(({ cycle }) => [cycle.id, cycle])).values()];
  return (
    <section aria-labelledby="dates">
      <Title order={2} id="dates" mb="xs">
        {say('dates')}
      </Title>
      {dates.length === 0 ? (
        <Text>{say('noDates')}</Text>
      ) : (
        <Text size="sm" c="dimmed">
          {say('allDay', { place: placeOf(matches[0]!.cycle.timeZone) })}
        </Text>
      )}
      <ul className={classes['plain']}>
        {dates.map((date) => (
          <DateRow key={date.key} date={date} matches={matches} />
        ))}
      </ul>
      {cycles.map((cycle) => (
        <div key={cycle.id} className={classes['links']}>
          <a href={`/calendar/${cycle.id}.ics`}>{say('calendar', { cycle: cycle.name })}</a>
        </div>
      ))}
      <Text size="sm" c="dimmed">
        {say('calendarHelp')}
      </Text>
    </section>
  );
}

function DateRow({ date, matches }: { date: ComingDate; matches: readonly HomeMatch[] }) {
  const say = useHomeTexts();
  const words = useParticipantTexts();
  const clock = useClock();
  const match = matches.find(({ id }) => id === date.matchId) ?? matches[0]!;
  const { timeZone } = match.cycle;
  const today = dayIn(timeZone, clock.now);
  const count = daysBetween(today, date.day);
  const forReader = date.at === null ? null : readDeadline(date.at, timeZone, clock, clock.now).forReader;
  const name = calledBy(match.counterpart, words('theOther'));
  return (
    <li className={classes['date']}>
      <Text fw={600}>{say(date.kind === 'CONFIRM' ? 'CONFIRM_DATE' : textOf(date.kind), { name })}</Text>
      <Text size="sm">
        <time dateTime={date.day}>{dayInWords(clock.locale, date.day, today)}</time> ·{' '}
        {daysInWords(clock.locale, count)}
      </Text>
      {forReader !== null && (
        <Text size="sm" c="dimmed">
          {words('forYou', { time: forReader, place: placeOf(clock.zone) })}
        </Text>
      )}
    </li>
  );
}

type SaidKind = Exclude<ComingDate['kind'], 'CONFIRM' | `${'OPENS' | 'CLOSES'}_${'APPLICATIONS' | 'REVIEW'}`>;
const textOf = (kind: ComingDate['kind']): SaidKind => kind as SaidKind;
