import ical, { ICalCalendarMethod } from 'ical-generator';
import type { CalendarDay } from '../../usecases/mail-desk';

/** A day as a calendar file. Its UID is the same in every letter about it, so that calendars keep one entry. */
export function calendarFile(day: CalendarDay, writtenAt: Date): string {
  const calendar = ical({ prodId: '//Bookends//notices//EN', method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${day.id}@bookends`,
    stamp: writtenAt,
    start: new Date(`${day.on}T00:00:00Z`),
    end: new Date(new Date(`${day.on}T00:00:00Z`).getTime() + 86_400_000),
    allDay: true,
    timezone: 'UTC',
    summary: day.title,
    url: day.url,
  });
  return calendar.toString();
}
