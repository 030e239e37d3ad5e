import { isTimeZone } from '@bookends/timeline';

/** Zones asked for before: making a calendar for each row of a file would be felt. Holds only names that exist. */
const known = new Set<string>();

/** A zone that this machine's calendar knows. */
export function isKnownTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  if (!isTimeZone(name)) return false;
  known.add(name);
  return true;
}
