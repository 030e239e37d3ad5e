import { useDates } from './dates';

/**
 * The last minute of a window, in the program's zone and, where that differs, in the reader's. `closesAt` is the first
 * instant that is too late.
 */
export function Deadline({ closesAt, timeZone, yours }: { closesAt: string; timeZone: string; yours: string }) {
  const dates = useDates();
  const last = new Date(new Date(closesAt).getTime() - 60_000);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isElsewhere = wallClock(last, timeZone) !== wallClock(last, here);
  return (
    <>
      <time dateTime={closesAt}>{dates.moment(last, timeZone)}</time>
      {isElsewhere && ` (${yours} ${dates.moment(last)})`}
    </>
  );
}

const wallClock = (at: Date, timeZone: string): string => at.toLocaleString('en', { timeZone });
