const DAY = 24 * 60;
const MORNING = 9 * 60;
const AFTERNOON_END = 17 * 60;
const EVENING_END = 21 * 60;

/** When somebody can talk: minutes of the day in UTC from `from` on, for `length` minutes. */
export interface TalkingHours {
  readonly from: number;
  readonly length: number;
}

/** Hours that make a full score: a working day. */
export const FULL_HOURS = 8;

/** 09:00 to 17:00 of the own zone, to 21:00 for those who have evenings. */
export function talkingHours(offsetMinutes: number, hasEvenings: boolean): TalkingHours {
  const from = (((MORNING - offsetMinutes) % DAY) + DAY) % DAY;
  return { from, length: (hasEvenings ? EVENING_END : AFTERNOON_END) - MORNING };
}

/** Minutes of a day at which both can talk; right across midnight and the date line. */
export function overlapMinutes(a: TalkingHours, b: TalkingHours): number {
  const shift = (b.from - a.from + DAY) % DAY;
  const sameDay = Math.max(0, Math.min(a.length, shift + b.length) - shift);
  const dayBefore = Math.max(0, Math.min(a.length, shift - DAY + b.length));
  return sameDay + dayBefore;
}
