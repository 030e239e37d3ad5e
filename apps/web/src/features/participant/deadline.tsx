import { Text } from '@mantine/core';
import { dayIn, dayInWords, daysInWords, placeOf, readDeadline } from './when';
import { useClock } from './use-clock';
import { useParticipantTexts } from './texts';

/** "By the end of Wednesday, December 15 (Chicago time), in 5 days", and the same instant on the reader's clock. */
export function Deadline({ at, zone }: { at: string; zone: string }) {
  const say = useParticipantTexts();
  const clock = useClock();
  const { lastDay, daysLeft, forReader } = readDeadline(at, zone, clock, clock.now);
  const day = dayInWords(clock.locale, lastDay, dayIn(zone, clock.now));
  return (
    <div>
      <Text c={daysLeft < 0 ? 'var(--bad)' : undefined} fw={600}>
        {say(daysLeft < 0 ? 'wasDue' : 'byTheEndOf', { day, place: placeOf(zone) })}
        {' · '}
        {daysInWords(clock.locale, daysLeft)}
      </Text>
      {forReader !== null && (
        <Text size="sm" c="dimmed">
          {say('forYou', { time: forReader, place: placeOf(clock.zone) })}
        </Text>
      )}
    </div>
  );
}
