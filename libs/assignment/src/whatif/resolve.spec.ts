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
    expect(locally / changesMade).toBeGreaterThan(0.7);
  });

  it.each<[string, number, Change]>([
    ['a place more', 12, { kind: 'places', column: 0, places: 2 }],
    ['a place more where some are free', 20, { kind: 'places', column: 0, places: 2 }],
    ['a pair blocked', 12, { kind: 'block', row: 5, column: 5 }],
    ['a pair blocked where places are free', 20, { kind: 'block', row: 5, column: 5 }],
    ['a row withdrawn', 12, { kind: 'withdraw', row: 3 }],
    ['a row withdrawn where rows are out', 7, { kind: 'withdraw', row: 3 }],
    ['a pin', 12, { kind: 'pin', row: 1, column: 6 }],
    ['a pin where rows are out', 7, { kind: 'pin', row: 1, column: 6 }],
    ['a weight that rises', 12, { kind: 'weight', row: 1, column: 6, weight: 2000 }],
    ['a weight that falls', 12, { kind: 'weight', row: 5, column: 5, weight: -50 }],
    ['a place less where some are free', 20, { kind: 'places', column: 0, places: 0 }],
    ['a place less where rows are out', 7, { kind: 'places', column: 0, places: 0 }],
  ])('moves rows along one way: %s', (_, columns, change) => {
    const dense = Int32Array.from({ length: 12 * columns }, (__, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      return (row === column ? 600 : 0) + ((row * 379 + column * 857 + row * column * 191) % 997);
    });
    const problem: Problem = { rows: 12, columns, capacity: new Int32Array(columns).fill(1), dense };
    const solution = solve(problem);
    const after = resolveLocally(problem, solution, [change], heartbeatOf({}));
    const { pins, blocks } = after!.solution;
    const anew = solve(after!.problem, { pins, blocks });
    expect([...after!.solution.columnOf]).toEqual([...anew.columnOf]);
    expect(check(after!.problem, after!.solution)).toEqual({ accepted: true });
  });

  it('goes on from nothing that it did not make itself', () => {
    const problem: Problem = { rows: 2, columns: 2, capacity: Int32Array.of(1, 1), dense: Int32Array.of(9, 1, 8, 3) };
    const solution = solve(problem);
    const change: Change = { kind: 'weight', row: 0, column: 1, weight: 50 };
    expect(resolveLocally(problem, { ...solution }, [change], heartbeatOf({}))).toBeUndefined();
    expect(resolveLocally({ ...problem }, solution, [change], heartbeatOf({}))).toBeUndefined();
    expect(resolve({ ...problem }, { ...solution }, [change]).solution.total).toBe(58);
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
