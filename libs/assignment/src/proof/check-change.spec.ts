import * as fc from 'fast-check';
import { heartbeatOf } from '../heartbeat';
import { seat, unseat } from '../seating';
import type { Goal } from '../solution';
import { solve } from '../solve';
import { smallCase } from '../testing/arbitrary';
import type { Change } from '../whatif/changes';
import { standingOf } from '../whatif/memory';
import { resolveLocally } from '../whatif/resolve-locally';
import { copyOf, type Standing } from '../whatif/standing';
import { openWeightOf } from '../whatif/edge-book';
import { check } from './check';
import { checkChange } from './check-change';
import { concludeChange } from './conclude-change';

interface Tampering {
  readonly kind: 'nothing' | 'price' | 'prices' | 'profit' | 'seat' | 'out' | 'capacity' | 'used' | 'absent';
  readonly at: number;
  readonly to: number;
  readonly by: number;
}

const tamperings: fc.Arbitrary<Tampering> = fc.record({
  kind: fc.constantFrom('nothing', 'price', 'prices', 'profit', 'seat', 'out', 'capacity', 'used', 'absent'),
  at: fc.nat(20),
  to: fc.nat(20),
  by: fc.integer({ min: -3, max: 3 }),
});

/** Raises a price, and what its rows gain falls with it. */
function raise({ price, profit, seating }: Standing, column: number, by: number): void {
  price[column]! += by;
  for (let row = seating.head[column]!; row >= 0; row = seating.next[row]!) profit[row]! -= by;
}

function tamper(standing: Standing, { kind, at, to, by }: Tampering): void {
  const { price, profit, seating, capacity, book, absent } = standing;
  const column = to % price.length;
  const row = at % profit.length;
  if (kind === 'price') raise(standing, column, by);
  if (kind === 'prices') for (let each = 0; each < price.length; each++) raise(standing, each, by);
  if (kind === 'profit') profit[row]! += by;
  if (kind === 'capacity') capacity[column]! += by;
  if (kind === 'used') seating.used[column]! += by;
  if (kind === 'absent') absent[row] = 1 - absent[row]!;
  if ((kind !== 'seat' && kind !== 'out') || absent[row] === 1) return;
  if (seating.columnOf[row]! >= 0) unseat(seating, row);
  profit[row] = 0;
  if (kind === 'out') return;
  seat(seating, row, column);
  profit[row] = openWeightOf(book, { row, column }) - price[column]!;
}

describe('the checker of changes', () => {
  it('accepts nothing that the whole checker refuses, whatever shift it is told', () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(
        smallCase(6),
        fc.constantFrom<Goal>('placed-then-total', 'total'),
        fc.array(fc.tuple(tamperings, fc.integer({ min: -2, max: 2 })), { minLength: 12, maxLength: 12 }),
        fc.nat(100),
        ({ problem, options }, goal, attempts, at) => {
          fc.pre(problem.rows > 0 && problem.columns > 0);
          const solution = solve(problem, { ...options, goal });
          const change: Change = { kind: 'block', row: at % problem.rows, column: at % problem.columns };
          const next = resolveLocally(problem, solution, [change], heartbeatOf({}));
          fc.pre(next !== undefined);
          const before = standingOf(problem, solution)!;
          const named = new Set([change.row]);
          for (const [tampering, shift] of attempts) {
            const after = copyOf(standingOf(next!.problem, next!.solution)!);
            tamper(after, tampering);
            if (typeof checkChange(before, after, named, shift) === 'string') {
              refused++;
              expect(() => concludeChange(before, after, named, shift)).toThrow('The checker refused');
              continue;
            }
            accepted++;
            expect(check(next!.problem, concludeChange(before, after, named, shift).solution)).toEqual({
              accepted: true,
            });
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(Math.min(refused, accepted)).toBeGreaterThan(0);
  });
});
