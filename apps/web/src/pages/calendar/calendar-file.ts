import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarCycleQuery } from '../generated/graphql';

export type CalendarCycle = NonNullable<CalendarCycleQuery['cycle']>;

export interface CalendarWords {
  /** What a window or point is called. */
  readonly nameOf: (
    key: CalendarCycle['windows'][number]['key'] | CalendarCycle['milestones'][number]['key'],
  ) => string;
  /** The page of the program. */
  readonly url: string;
  readonly now: Date;
}

/** Calendars that subscribe are asked to look anew this often; most look less often. */
const TTL_S = 12 * 3600;

/**
 * The cycle as a calendar: windows as instants, points as days. An event keeps its identity for ever, and its sequence rises
 * with every time that its window was moved, so that a calendar moves it too.
 */
export function calendarFile(cycle: CalendarCycle, { nameOf, url, now }: CalendarWords): string {
  const name = `${cycle.program?.name ?? ''} ${cycle.name}`.trim();
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//Bookends//Calendar//EN',
    ttl: TTL_S,
    url,
  });
  const shared = {
    stamp: now,
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
    status: cycle.state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
  const faceOf = (key: Parameters<CalendarWords['nameOf']>[0]) => ({
    id: `${cycle.id}-${key.toLowerCase()}@bookends`,
    summary: `${name}: ${nameOf(key)}`,
  });
  for (const { key, opensAt, closesAt } of cycle.windows)
    calendar.createEvent({
      ...shared,
      ...faceOf(key),
      start: new Date(opensAt),
      end: new Date(closesAt),
      sequence: cycle.windowChanges.filter((change) => change.key === key).length,
    });
  for (const { key, on } of cycle.milestones)
    calendar.createEvent({
      ...shared,
      ...faceOf(key),
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
    });
  return calendar.toString();
}
