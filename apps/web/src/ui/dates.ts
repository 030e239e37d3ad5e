import { useMemo } from 'react';
import { useIntl } from 'react-intl';

export interface Dates {
  /** A day of the calendar, as 2021-09-30: it is the same day everywhere. */
  day(date: string): string;
  /** The day of an instant, where the reader is or in a zone. */
  dayOf(instant: string, timeZone?: string): string;
  /** An instant with weekday and time, where the reader is or in a zone, which it then names. */
  moment(instant: string | Date, timeZone?: string): string;
}

/** Days and times in the reader's language. */
export function useDates(): Dates {
  const intl = useIntl();
  return useMemo(
    () => ({
      day: (date) => intl.formatDate(`${date}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
      dayOf: (instant, timeZone) => intl.formatDate(instant, { dateStyle: 'long', timeZone }),
      moment: (instant, timeZone) =>
        intl.formatDate(instant, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
          ...(timeZone === undefined ? {} : { timeZone, timeZoneName: 'short' }),
        }),
    }),
    [intl],
  );
}
