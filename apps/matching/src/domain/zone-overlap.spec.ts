import fc from 'fast-check';
import { overlapMinutes, talkingHours } from './zone-overlap';

const hour = 60;

describe('hours at which two people can talk', () => {
  it.each([
    ['Chicago and Chicago', -6, false, -6, false, 8],
    ['Chicago and New York', -6, false, -5, false, 7],
    ['Honolulu and London', -10, false, 0, false, 0],
    ['Honolulu and London with evenings', -10, true, 0, true, 2],
    ['Tokyo and Los Angeles', 9, false, -8, false, 1],
    ['Auckland and Samoa, a day apart', 13, false, -11, false, 8],
    ['Kolkata, half an hour off, and London', 5.5, false, 0, false, 2.5],
  ])('%s', (_, one, hasEvenings, other, otherHasEvenings, hours) => {
    const minutes = overlapMinutes(talkingHours(one * hour, hasEvenings), talkingHours(other * hour, otherHasEvenings));
    expect(minutes).toBe(hours * hour);
  });

  it('are the same from both sides, and as many as counting minute by minute', () => {
    const someone = fc.record({ offset: fc.integer({ min: -48, max: 56 }), hasEvenings: fc.boolean() });
    fc.assert(
      fc.property(someone, someone, (a, b) => {
        const [one, other] = [talkingHours(a.offset * 15, a.hasEvenings), talkingHours(b.offset * 15, b.hasEvenings)];
        const isIn = ({ from, length }: typeof one, minute: number) => (minute - from + 1440) % 1440 < length;
        const counted = Array.from({ length: 1440 }, (_, minute) => isIn(one, minute) && isIn(other, minute));
        expect(overlapMinutes(one, other)).toBe(counted.filter(Boolean).length);
        expect(overlapMinutes(other, one)).toBe(overlapMinutes(one, other));
      }),
    );
  });
});
