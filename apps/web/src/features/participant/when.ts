/** The day of an instant in a zone, as YYYY-MM-DD. */
export function dayIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );
}

/** From one day to another, both YYYY-MM-DD; negative when the other has passed. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A day in words, whatever zone the reader is in. The year is said only where it is not this one. */
export function dayInWords(locale: string, day: string, today: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A day and the time of it, in a zone. */
export function instantInWords(locale: string, zone: string, at: Date): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** "today", "tomorrow", "in 5 days", "3 weeks ago", "in 6 months": as finely as the distance asks for. */
export function daysInWords(locale: string, days: number): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) < 15) return words.format(days, 'day');
  return Math.abs(days) < 60
    ? words.format(Math.round(days / 7), 'week')
    : words.format(Math.round(days / 30.44), 'month');
}

/** The city that names a zone: "America/New_York" is New York. */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

export interface DeadlineParts {
  /** Its last day where the program is, as YYYY-MM-DD. */
  readonly lastDay: string;
  readonly daysLeft: number;
  /** The same instant on the reader's clock; null where that is the program's. */
  readonly forReader: string | null;
}

/** A deadline `at`, the first instant that is too late: the end of a day in the program's zone. */
export function readDeadline(
  at: string,
  zone: string,
  reader: { zone: string; locale: string },
  now: Date,
): DeadlineParts {
  const lastInstant = new Date(Date.parse(at) - 1);
  const lastDay = dayIn(zone, lastInstant);
  const isSameClock = clockOf(zone, lastInstant) === clockOf(reader.zone, lastInstant);
  return {
    lastDay,
    daysLeft: daysBetween(dayIn(zone, now), lastDay),
    forReader: isSameClock ? null : instantInWords(reader.locale, reader.zone, new Date(at)),
  };
}

const clockOf = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at);

/** The day of the week and the time of an instant in a zone. */
export const timeInWords = (locale: string, zone: string, at: Date): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(at);
