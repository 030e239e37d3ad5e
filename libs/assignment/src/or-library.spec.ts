import { check } from './proof/check';
import { solve } from './solve';
import { readOrLibrary } from './testing/read-or-library';

describe('the OR-Library instances', () => {
  it.each([
    ['assign100.txt', 305],
    ['assign200.txt', 475],
    ['assign300.txt', 626],
    ['assign400.txt', 804],
    ['assignp800.txt', 2239],
  ])('%s has the published minimum %d', (name, minimum) => {
    const problem = readOrLibrary(name);
    const solution = solve(problem);
    expect(solution.placed).toBe(problem.rows);
    expect(-solution.total).toBe(minimum);
    expect(check(problem, solution)).toEqual({ accepted: true });
  });
});
