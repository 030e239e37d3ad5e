import { Temporal } from 'temporal-polyfill';

/** A day of the calendar without a zone, as YYYY-MM-DD: what a person writes into a form. */
export type LocalDate = string;

/** True for a day that exists, written as YYYY-MM-DD, from the year 1900 to 2200. */
export function isLocalDate(text: string): boolean {
  return localDate(text) !== null;
}

/** The day itself, or null when the text is none: `2021-02-30` and `1 June` are none. */
export function localDate(text: string): LocalDate | null {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The same day of a later (or earlier) month, or the month's last day when it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Days from one to the other; negative when the other comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** Negative, zero or positive, as for sorting. */
export function compareDates(one: LocalDate, other: LocalDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
