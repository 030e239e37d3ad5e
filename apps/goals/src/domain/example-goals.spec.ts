import { exampleGoals } from './example-goals';
import { exampleCycle, exampleProgram, GOAL_ID, OBJECTIVE_ID } from './examples';
import { faultsOf, submittedGoalRules } from './goal-rules';

describe('the goals shown as examples', () => {
  it.each(exampleGoals)('could be submitted: $specific', (example) => {
    const goal = {
      ...example,
      id: GOAL_ID,
      state: 'DRAFT',
      targetOn: '2022-05-31',
      objectiveIds: [OBJECTIVE_ID],
    } as const;
    expect(faultsOf(submittedGoalRules, [goal], { cycle: exampleCycle(), program: exampleProgram() })).toEqual([]);
    expect(example.timeBound).not.toBe('');
  });
});
