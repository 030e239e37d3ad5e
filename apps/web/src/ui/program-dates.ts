import { useMemo } from 'react';
import { useIntl } from 'react-intl';

export interface DateWords {
  /** A calendar day, as it stands in the program's zone. */
  day(on: string): string;
  /** A moment, in the given zone, with the zone's name. */
  moment(at: string): string;
}

/** How this room writes days and moments: in the reader's language, in the program's zone. */
export function useProgramDates(timeZone: string): DateWords {
  const { locale } = useIntl();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const moment = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone,
    });
    return {
      day: (on) => day.format(new Date(`${on}T00:00:00Z`)),
      moment: (at) => moment.format(new Date(at)),
    };
  }, [locale, timeZone]);
}
