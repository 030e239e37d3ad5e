import * as fc from 'fast-check';
import { cheapestNoted, dropCheapest, newCheapest, note } from './cheapest';

const COLUMNS = 9;

describe('the cheapest columns', () => {
  it('are the ones with the lowest price that was noted', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.option(fc.tuple(fc.nat(COLUMNS - 1), fc.integer({ min: -9, max: 9 })), { freq: 4, nil: undefined }),
          {
            maxLength: 60,
          },
        ),
        (acts) => {
          const cheapest = newCheapest(COLUMNS);
          const noted = new Map<number, number>();
          for (const act of acts) {
            if (act !== undefined) {
              note(cheapest, ...act);
              noted.set(...act);
            } else if (noted.size > 0) {
              noted.delete(cheapestNoted(cheapest));
              dropCheapest(cheapest);
            }
            const column = cheapestNoted(cheapest);
            expect(noted.get(column)).toBe(noted.size === 0 ? undefined : Math.min(...noted.values()));
            if (noted.size === 0) expect(column).toBe(-1);
            expect(Array.from(cheapest.position, (at, of) => (at < 0 ? undefined : cheapest.noted[of]))).toEqual(
              Array.from({ length: COLUMNS }, (_, of) => noted.get(of)),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
