import { inputsOf, lostOf, problemsOf, valuesOf, writtenCount, type Goal } from './goal-fields';

const goal = (traits: Partial<Goal> = {}): Goal => ({
  __typename: 'Goal',
  id: 'a',
  state: 'DRAFT',
  specific: 'Lead a story time',
  measurable: null,
  achievable: null,
  relevant: null,
  targetOn: '2022-05-31',
  firstStep: null,
  objectives: [{ __typename: 'GoalObjective', id: 'o1', position: 1, text: 'Lead' }],
  ...traits,
});

describe('the goals of a page', () => {
  it('are the open ones, field by field', () => {
    const values = valuesOf([goal(), goal({ id: 'b', state: 'ACHIEVED' })]);
    expect(Object.keys(values)).toHaveLength(7);
    expect(values).toMatchObject({ 'a.specific': 'Lead a story time', 'a.measurable': '', 'a.objectiveIds': ['o1'] });
  });

  it('count what is written of each', () => {
    expect(writtenCount('a', valuesOf([goal({ measurable: ' \n' })]))).toBe(3);
  });
});

describe('what is sent of them', () => {
  it('is every open goal in its order, with what was changed', () => {
    expect(inputsOf(['a', 'b'], { 'b.relevant': 'It matters.', 'b.objectiveIds': ['o2'] })).toEqual([
      { id: 'a' },
      { id: 'b', relevant: 'It matters.', objectiveIds: ['o2'] },
    ]);
  });

  it('takes an emptied day back', () => {
    expect(inputsOf(['a'], { 'a.targetOn': '' })).toEqual([{ id: 'a', targetOn: null }]);
  });

  it('leaves out goals that the other side removed, and names what is lost of them', () => {
    const changes = { 'a.relevant': 'x', 'gone.relevant': 'y' };
    expect(inputsOf(['a'], changes)).toEqual([{ id: 'a', relevant: 'x' }]);
    expect(lostOf(['a'], changes)).toEqual(['gone.relevant']);
  });
});

describe('what the endpoint would not take', () => {
  it('is shown at the field of the goal', () => {
    const fault = { message: 'At most 2,000 characters.', field: ['goals', '1', 'relevant'] };
    expect(problemsOf([fault], ['a', 'b'])).toEqual([{ message: fault.message, field: 'b.relevant' }]);
  });

  it.each([[['goals']], [null], [['goals', '7', 'relevant']]])('is about no field when its path is %j', (field) => {
    expect(problemsOf([{ message: 'No.', field }], ['a'])).toEqual([{ message: 'No.', field: null }]);
  });
});
