import { bestProfit, lacksRows, type Ledger } from '../prices/ledger';
import type { Problem } from '../problem';
import { weightMatrix } from './enumerate';

/** What the seated pairs weigh, once it is certain that prices and seating prove it the most. */
export function provenTotal(problem: Problem, ledger: Ledger): number {
  const { market, seating, profit } = ledger;
  const weights = weightMatrix(problem);
  let total = 0;
  for (let row = 0; row < problem.rows; row++) {
    const seat = seating.columnOf[row]!;
    if (market.network.first[row]! < market.network.last[row]!) expect(profit[row]).toBe(bestProfit(ledger, row));
    if (seat < 0) expect([market.mayStayOut[row], Math.max(profit[row]!, 0)]).toEqual([1, 0]);
    else expect(weights[row]![seat]! - ledger.price[seat]!).toBe(profit[row]);
    total += seat < 0 ? 0 : weights[row]![seat]!;
  }
  for (let column = 0; column < problem.columns; column++) {
    expect(lacksRows(ledger, column)).toBe(false);
    expect(seating.used[column]).toBeLessThanOrEqual(market.network.capacity[column]!);
    if (market.mustFill[column] === 0) expect(ledger.price[column]).toBeGreaterThanOrEqual(0);
  }
  return total;
}
