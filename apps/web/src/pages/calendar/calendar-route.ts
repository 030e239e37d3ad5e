import { askFor } from '../ask-page';
import { CalendarCycleDocument } from '../generated/graphql';
import { sayOfPrograms } from '../program/texts';
import type { PublicRoute } from '../public-request';
import { calendarFile } from './calendar-file';

/** The dates of a cycle as a file that calendars read, to keep or to subscribe to. */
export const calendarRoute: PublicRoute = {
  pattern: /^\/calendar\/(?<cycleId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ics$/,
  open: async ({ request, locale, words }) => {
    const { cycle, demoClock } = await askFor(request, CalendarCycleDocument, { id: words['cycleId']! });
    if (!cycle) return null;
    const say = await sayOfPrograms(locale);
    const body = calendarFile(cycle, {
      nameOf: (key) => say(`step${key}` as 'stepREVIEW'),
      url: new URL(`/programs/${cycle.program?.slug}`, request.publicUrl).toString(),
      now: new Date(demoClock.now),
    });
    const headers = {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="bookends.ics"',
      'cache-control': 'public, max-age=3600',
    };
    return { answer: { status: 200, headers, body } };
  },
};
