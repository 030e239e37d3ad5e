const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Minutes that the zone is ahead of UTC at noon of a day (YYYY-MM-DD). */
export function offsetMinutesOn(day: string, timeZone: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const guess = offsetMs(noon, timeZone);
  return offsetMs(noon - guess, timeZone) / MINUTE;
}

/** The day (YYYY-MM-DD) that it is in the zone. */
export function localDayOf(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetMs(at.getTime(), timeZone)).toISOString().slice(0, 10);
}

/** The end of the day, in the zone, that comes `days` after the day of `at`: the first moment of the next one. */
export function endOfDayAfter(at: Date, days: number, timeZone: string): Date {
  const midnight = Date.parse(`${localDayOf(at, timeZone)}T00:00:00Z`) + (days + 1) * DAY;
  const guess = midnight - offsetMs(midnight, timeZone);
  return new Date(midnight - offsetMs(guess, timeZone));
}

/** How far the wall clock of the zone is ahead of UTC at an instant, from the platform's own zone tables. */
function offsetMs(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { ...WALL_CLOCK, timeZone }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

const WALL_CLOCK = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;
