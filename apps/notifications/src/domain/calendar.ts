const DAY_MS = 86_400_000;

/** The local day (YYYY-MM-DD) so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(noonUtc(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of another month; its last day where the month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** The moment at which a clock on the wall of the zone shows `time` on that day; of a gap or a repeat, the earlier offset. */
export function atWallTime(day: string, time: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - offsetMs(wall - DAY_MS / 2, timeZone);
  return new Date(wall - offsetMs(guess, timeZone));
}

/** The end of a local day: the first moment of the next. */
export const endOfDay = (day: string, timeZone: string): Date => atWallTime(addDays(day, 1), '00:00', timeZone);

/** The local day that it is in the zone. */
export function localDateOf(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetMs(at.getTime(), timeZone)).toISOString().slice(0, 10);
}

const noonUtc = (day: string): number => Date.parse(`${day}T12:00:00Z`);

function offsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { ...WALL, timeZone }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)!.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(at / 1000) * 1000;
}

const WALL = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;
