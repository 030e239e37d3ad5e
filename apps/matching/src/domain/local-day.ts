import { addDays, atWallTime, endOfDay, localDateOf } from '@bookends/timeline';

const MINUTE_MS = 60_000;

/** Minutes that the zone is ahead of UTC at noon of a day (YYYY-MM-DD). */
export function offsetMinutesOn(day: string, timeZone: string): number {
  return (Date.parse(`${day}T12:00:00Z`) - atWallTime(day, '12:00', timeZone).getTime()) / MINUTE_MS;
}

/** The day (YYYY-MM-DD) that it is in the zone. */
export const localDayOf = localDateOf;

/** The end of the day, in the zone, that comes `days` after the day of `at`: the first moment of the next one. */
export function endOfDayAfter(at: Date, days: number, timeZone: string): Date {
  return endOfDay(addDays(localDateOf(at, timeZone), days), timeZone);
}
