import { addDays, addMonths, type LocalDate } from './local-date';
import { atWallTime } from './zoned';

/** How far before (negative) or after a day of the calendar something is due. Months first, then days. */
export interface Offset {
  readonly days?: number;
  readonly months?: number;
}

/**
 * The instant of `time` (HH:MM) on the day that lies `offset` from the anchor, in the zone. Counted in days of the
 * calendar, so three days before 09:00 is 71 or 73 hours where the clocks change between.
 */
export function dueAt(anchor: LocalDate, offset: Offset, time: string, timeZone: string): Date {
  return atWallTime(addDays(addMonths(anchor, offset.months ?? 0), offset.days ?? 0), time, timeZone);
}
