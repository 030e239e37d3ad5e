import * as fc from 'fast-check';
import { giveBidDeskBack, takeBidDesk } from '../kernel/bid-desk';
import { rowOf } from '../testing/row-of';

const COLUMNS = 9;

describe('the cheapest columns', () => {
  it('are the ones with the lowest price that was noted', () => {
    const desk = takeBidDesk(rowOf(new Array<number>(COLUMNS).fill(1)), new Int32Array(COLUMNS).fill(1), 0, 5);
    const { bidder } = desk;
    fc.assert(
      fc.property(
        fc.array(
          fc.option(fc.tuple(fc.nat(COLUMNS - 1), fc.integer({ min: -9, max: 9 })), { freq: 4, nil: undefined }),
          { maxLength: 60 },
        ),
        (acts) => {
          bidder.clearFloor(COLUMNS, -1, 0);
          const noted = new Map<number, number>();
          for (const act of acts) {
            if (act !== undefined) {
              bidder.note(...act);
              noted.set(...act);
            } else if (noted.size > 0) {
              noted.delete(bidder.cheapestNoted());
              bidder.dropCheapest();
            }
            const column = bidder.cheapestNoted();
            expect(noted.get(column)).toBe(noted.size === 0 ? undefined : Math.min(...noted.values()));
            if (noted.size === 0) expect(column).toBe(-1);
          }
        },
      ),
      { numRuns: 300 },
    );
    giveBidDeskBack(desk);
  });
});
