import { exampleCycle, exampleGoal, exampleProgram, STRANGER_ID } from './examples';
import type { Goal } from './goal';
import { faultsOf, savedGoalRules, submittedGoalRules } from './goal-rules';

const surroundings = { cycle: exampleCycle(), program: exampleProgram() };
const saved = (...goals: Goal[]) => faultsOf(savedGoalRules, goals, surroundings);
const submitted = (...goals: Goal[]) => faultsOf(submittedGoalRules, goals, surroundings);

describe('the rules of a goal sheet', () => {
  it('let one to three complete goals be submitted', () => {
    const goals = [exampleGoal(), exampleGoal(), exampleGoal()];
    for (const count of [1, 2, 3]) expect(submitted(...goals.slice(0, count))).toEqual([]);
  });

  it('let a half-written goal be saved, and no goal at all', () => {
    expect(saved(exampleGoal({ measurable: null, targetOn: null, objectiveIds: [] }))).toEqual([]);
    expect(saved()).toEqual([]);
  });

  it('refuse four goals', () => {
    const four = [exampleGoal(), exampleGoal(), exampleGoal(), exampleGoal()];
    expect(saved(...four)).toEqual([{ reason: 'too-many-goals', limit: 3, field: ['goals'] }]);
  });

  it('refuse to submit nothing', () => {
    expect(submitted()).toEqual([{ reason: 'no-goals', field: ['goals'] }]);
  });

  it.each(['specific', 'measurable', 'achievable', 'relevant', 'firstStep', 'targetOn'] as const)(
    'refuse to submit a goal without %s, and say where',
    (name) => {
      const faults = submitted(exampleGoal(), exampleGoal({ [name]: null }));
      expect(faults).toEqual([{ reason: 'field-missing', field: ['goals', '1', name] }]);
    },
  );

  it('refuse to submit a goal that serves no objective', () => {
    const faults = submitted(exampleGoal({ objectiveIds: [] }));
    expect(faults).toEqual([{ reason: 'field-missing', field: ['goals', '0', 'objectiveIds'] }]);
  });

  it('refuse an objective that the program does not have', () => {
    const faults = saved(exampleGoal({ objectiveIds: [STRANGER_ID] }));
    expect(faults).toEqual([{ reason: 'unknown-objective', field: ['goals', '0', 'objectiveIds'] }]);
  });

  it.each([
    ['2021-08-31', false],
    ['2021-09-01', true],
    ['2022-06-30', true],
    ['2022-07-01', false],
  ])('a target on %s lies in the cycle: %s', (targetOn, isInside) => {
    const fault = { reason: 'target-outside-cycle', earliestOn: '2021-09-01', latestOn: '2022-06-30' };
    const expected = isInside ? [] : [{ ...fault, field: ['goals', '0', 'targetOn'] }];
    expect(saved(exampleGoal({ targetOn }))).toEqual(expected);
  });

  it.each([
    ['specific', 2_000],
    ['firstStep', 1_000],
  ] as const)('hold %s to %d characters', (name, limit) => {
    expect(saved(exampleGoal({ [name]: 'x'.repeat(limit) }))).toEqual([]);
    const faults = saved(exampleGoal({ [name]: 'x'.repeat(limit + 1) }));
    expect(faults).toEqual([{ reason: 'text-too-long', limit, field: ['goals', '0', name] }]);
  });

  it.each(['a\u0000b', 'a\u001bb', 'a\u007fb'])('refuse the control character in %j', (specific) => {
    expect(saved(exampleGoal({ specific }))).toEqual([
      { reason: 'text-unreadable', field: ['goals', '0', 'specific'] },
    ]);
  });

  it('take lines, tabs and every script', () => {
    expect(saved(exampleGoal({ specific: 'Żółć\n\t日本 العربية 📚\r\n' }))).toEqual([]);
  });

  it('say everything that is wrong at once', () => {
    const faults = submitted(exampleGoal({ relevant: null, targetOn: '2030-01-01', specific: 'x'.repeat(2_001) }));
    expect(faults.map(({ reason }) => reason).sort()).toEqual([
      'field-missing',
      'target-outside-cycle',
      'text-too-long',
    ]);
  });
});
