import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './local-date';

/** True for a name of the IANA database that this Node knows, as America/Chicago. */
export function isTimeZone(name: string): boolean {
  if (!/^(UTC|[A-Za-z]+(?:[_+-][A-Za-z0-9]+)*(?:\/[A-Za-z0-9_+-]+)+)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The day on which an instant falls for people in the zone. */
export function localDateOf(instant: Date, timeZone: string): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/**
 * The instant at which clocks in the zone show `time` (HH:MM) on that day. A time that the change to summer time skips is
 * the moment after the gap; one that comes twice is the first of the two.
 */
export function atWallTime(date: LocalDate, time: string, timeZone: string): Date {
  const zoned = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time)).toZonedDateTime(timeZone);
  return new Date(zoned.epochMilliseconds);
}

/** The first instant of the day in the zone. */
export function startOfDay(date: LocalDate, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The end of the day in the zone: the first instant that is too late. What is due "on" a day is due before it. */
export function endOfDay(date: LocalDate, timeZone: string): Date {
  return startOfDay(Temporal.PlainDate.from(date).add({ days: 1 }).toString(), timeZone);
}
