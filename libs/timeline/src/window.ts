import { localDate, type LocalDate } from './local-date';
import { endOfDay, startOfDay } from './zoned';

/** A dated interval: open from the start of its first day to the end of its last, in the program's zone. */
export interface Window {
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

export type WindowFault =
  | { readonly reason: 'not-a-date'; readonly field: 'opensOn' | 'closesOn' }
  | { readonly reason: 'closes-before-it-opens'; readonly opensOn: LocalDate; readonly closesOn: LocalDate };

/** What is wrong with a window, or null. One that opens and closes on the same day is a window of one day. */
export function windowFault(window: Window): WindowFault | null {
  if (localDate(window.opensOn) === null) return { reason: 'not-a-date', field: 'opensOn' };
  if (localDate(window.closesOn) === null) return { reason: 'not-a-date', field: 'closesOn' };
  if (window.closesOn < window.opensOn) return { reason: 'closes-before-it-opens', ...window };
  return null;
}

export function isWindowOpen(window: Window, timeZone: string, now: Date): boolean {
  return startOfDay(window.opensOn, timeZone) <= now && now < endOfDay(window.closesOn, timeZone);
}
