import { endOfDay, isTimeZone } from '@bookends/timeline';

export interface DeadlineWords {
  /** The day in the program's zone: `Monday, October 11, 2021, Chicago time`. */
  readonly programZone: string;
  /** The moment in the reader's zone: `Monday, October 11, 2021 at 9:59 PM PDT`. */
  readonly yourZone: string;
  /** Whether the reader's clock shows something else than the program's. */
  readonly differs: boolean;
}

/** A deadline, which is the end of a day where the program is, for a reader who may be elsewhere. */
export function deadlineIn(deadline: {
  readonly day: string | null;
  readonly programZone: string;
  readonly readerZone: string;
  readonly locale: string;
}): DeadlineWords {
  const { day, programZone, locale } = deadline;
  if (day === null) return { programZone: 'the announced day', yourZone: '', differs: false };
  const lastMinute = new Date(endOfDay(day, programZone).getTime() - 60_000);
  const moment = (zone: string): string =>
    new Intl.DateTimeFormat(english(locale), {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: zone,
    }).format(lastMinute);
  const readerZone = isTimeZone(deadline.readerZone) ? deadline.readerZone : programZone;
  return {
    programZone: `${dayIn(day, locale)}, ${placeOf(programZone)} time`,
    yourZone: `${moment(readerZone)}, ${placeOf(readerZone)} time`,
    differs: moment(readerZone) !== moment(programZone),
  };
}

/** A calendar day in words: `Monday, October 11, 2021`. */
export function dayIn(day: string, locale: string): string {
  return new Intl.DateTimeFormat(english(locale), { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}

/** Letters are in English; a reader's own kind of English decides how dates are written. */
const english = (locale: string): string => (/^en(-[A-Z]{2})?$/.test(locale) ? locale : 'en-US');

const placeOf = (zone: string): string => zone.split('/').at(-1)!.replaceAll('_', ' ');
