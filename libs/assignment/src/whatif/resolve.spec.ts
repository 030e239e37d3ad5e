import * as fc from 'fast-check';
import { InputError } from '../door/input-error';
import { heartbeatOf } from '../heartbeat';
import { NO_EDGE, type Problem } from '../problem';
import { check } from '../proof/check';
import type { Goal } from '../solution';
import { solve } from '../solve';
import { smallCase, type Case } from '../testing/arbitrary';
import { bestOf, enumerate, weightMatrix } from '../testing/enumerate';
import type { Change } from './changes';
import { lossOfForcing, runnersUp } from './loss-of-forcing';
import { resolve } from './resolve';
import { resolveLocally } from './resolve-locally';

const goals = fc.constantFrom<Goal>('placed-then-total', 'total', 'fairest');

/** A change that may or may not fit the problem. */
function someChange({ rows, columns }: Problem): fc.Arbitrary<Change> {
  const row = fc.integer({ min: 0, max: Math.max(rows - 1, 0) });
  const column = fc.integer({ min: 0, max: Math.max(columns - 1, 0) });
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom('pin' as const, 'unpin' as const, 'block' as const, 'unblock' as const),
      row,
      column,
    }),
    fc.record({ kind: fc.constant('withdraw' as const), row }),
    fc.record({ kind: fc.constant('places' as const), column, places: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ kind: fc.constant('weight' as const), row, column, weight: fc.integer({ min: -9, max: 60 }) }),
  );
}

const changed = smallCase().chain((given: Case) =>
  fc.record({
    given: fc.constant(given),
    changes: fc.array(someChange(given.problem), { minLength: 1, maxLength: 3 }),
    goal: goals,
  }),
);

const chains = smallCase(7).chain((given: Case) =>
  fc.record({
    given: fc.constant(given),
    changes: fc.array(someChange(given.problem), { minLength: 1, maxLength: 8 }),
  }),
);

describe('resolve', () => {
  it('gives what a solve from nothing gives, for any changes and goal', () => {
    fc.assert(
      fc.property(changed, ({ given: { problem, options }, changes, goal }) => {
        const before = solve(problem, { ...options, goal });
        const after = orUndefined(() => resolve(problem, before, changes));
        fc.pre(after !== undefined);
        const { pins, blocks } = after!.solution;
        const anew = solve(after!.problem, { ...options, goal, pins, blocks });
        expect(after!.solution.placed).toBe(anew.placed);
        expect(after!.solution.total).toBe(anew.total);
        expect([...after!.solution.columnOf]).toEqual([...anew.columnOf]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives it change after change, mostly without solving again', () => {
    const goal = fc.constantFrom<Goal>('placed-then-total', 'total');
    let changesMade = 0;
    let locally = 0;
    fc.assert(
      fc.property(chains, goal, ({ given: { problem, options }, changes }, aim) => {
        let now = { problem, solution: solve(problem, { ...options, goal: aim }) };
        for (const change of changes) {
          const local = resolveLocally(now.problem, now.solution, [change], heartbeatOf({}));
          const next = local ?? orUndefined(() => resolve(now.problem, now.solution, [change]));
          if (next === undefined) continue;
          changesMade++;
          if (local !== undefined) locally++;
          const { pins, blocks, placed, total, columnOf } = next.solution;
          const anew = solve(next.problem, { ...options, goal: aim, pins, blocks });
          expect({ placed, total, columnOf }).toEqual({
            placed: anew.placed,
            total: anew.total,
            columnOf: anew.columnOf,
          });
          expect(check(next.problem, next.solution)).toEqual({ accepted: true });
          now = next;
        }
      }),
      { numRuns: 400 },
    );
    expect(locally / changesMade).toBeGreaterThan(0.6);
  });

  it('leaves the problem before alone', () => {
    const problem: Problem = { rows: 1, columns: 1, capacity: Int32Array.of(1), dense: Int32Array.of(3) };
    const before = solve(problem);
    const after = resolve(problem, before, [{ kind: 'weight', row: 0, column: 0, weight: 5 }]);
    expect(after.solution.total).toBe(5);
    expect(problem.dense[0]).toBe(3);
  });

  it('names the change that makes no sense', () => {
    const problem: Problem = { rows: 1, columns: 1, capacity: Int32Array.of(1), dense: Int32Array.of(NO_EDGE) };
    const changes: Change[] = [
      { kind: 'places', column: 0, places: 2 },
      { kind: 'weight', row: 0, column: 0, weight: 5 },
    ];
    expect(() => resolve(problem, solve(problem), changes)).toThrow(
      'changes[1]: there is no edge from row 0 to column 0',
    );
  });
});

describe('lossOfForcing', () => {
  it('is what enumeration loses', () => {
    fc.assert(
      fc.property(smallCase(5), goals, fc.nat(100), ({ problem, options }, goal, at) => {
        fc.pre(problem.rows * problem.columns > 0);
        const pair = { row: at % problem.rows, column: at % problem.columns };
        fc.pre(weightMatrix(problem)[pair.row]![pair.column] !== NO_EDGE);
        const pins = [...(options.pins ?? []).filter(({ row }) => row !== pair.row), pair];
        fc.pre(pins.filter(({ column }) => column === pair.column).length <= problem.capacity[pair.column]!);
        const blocks = (options.blocks ?? []).filter(({ row, column }) => row !== pair.row || column !== pair.column);
        const solution = solve(problem, { ...options, goal });
        const best = bestOf(enumerate(problem, { ...options, pins, blocks }), goal);
        const loss = lossOfForcing(problem, solution, pair.row, pair.column);
        expect(loss.total).toBe(solution.total - best.total);
        if (goal !== 'total') expect(loss.placed).toBe(solution.placed - best.placed);
      }),
      { numRuns: 500 },
    );
  });
});

describe('runnersUp', () => {
  it('lists the other columns of a row, the cheapest for everybody first', () => {
    const problem: Problem = {
      rows: 2,
      columns: 3,
      capacity: Int32Array.of(1, 1, 1),
      dense: Int32Array.of(9, 8, 1, 9, 2, 1),
    };
    const solution = solve(problem);
    expect([...solution.columnOf]).toEqual([1, 0]);
    expect(runnersUp(problem, solution, 0)).toEqual([
      { column: 0, weight: 9, loss: { placed: 0, total: 6 } },
      { column: 2, weight: 1, loss: { placed: 0, total: 7 } },
    ]);
  });
});

function orUndefined<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (refusal) {
    if (refusal instanceof InputError) return undefined;
    throw refusal;
  }
}
