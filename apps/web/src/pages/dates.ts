import type { Locale } from '../i18n/locale';

const DAY_MS = 86_400_000;

/** A day of the calendar, as "October 11, 2021". */
export const dayText = (day: string, locale: Locale): string => long(locale, 'UTC').format(noon(day));

/** Two days and what lies between, as briefly as the language can; one day when they are the same. */
export const spanText = (from: string, to: string, locale: Locale): string =>
  long(locale, 'UTC').formatRange(noon(from), noon(to));

/** A last minute with its day of the week, in a zone that is named: "Monday, October 11, 2021 at 11:59 PM Central Time". */
export const deadlineText = (closesAt: string, zone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(
    lastMinute(closesAt),
  ) + ` (${zoneText(zone, closesAt, locale)})`;

/** The last whole minute before an instant that is too late. */
export const lastMinute = (closesAt: string): Date => new Date(Date.parse(closesAt) - 60_000);

/** A zone as people of it say it: "Central Time". */
export function zoneText(zone: string, at: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(
    new Date(at),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** "in 5 days", "tomorrow": from now to an instant, by days of the zone. */
export function fromNowText(now: string, instant: Date, zone: string, locale: Locale): string {
  const days = (Date.parse(dayIn(zone, instant)) - Date.parse(dayIn(zone, new Date(now)))) / DAY_MS;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** The day that it is in a zone, as YYYY-MM-DD. */
export const dayIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

const long = (locale: Locale, timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
