import { exampleGoal, OBJECTIVE_ID } from './examples';
import { draftFaults, writtenGoals } from './goal-draft';

const there = exampleGoal({ id: 'there' });

describe('writing goals', () => {
  it('leaves what is left out as it is', () => {
    expect(writtenGoals([{ id: 'there', isNew: false, specific: 'Other' }], [there])).toEqual([
      { ...there, specific: 'Other' },
    ]);
  });

  it.each([null, '', '  \n '])('empties a text that is %j', (relevant) => {
    expect(writtenGoals([{ id: 'there', isNew: false, relevant }], [there])[0]!.relevant).toBeNull();
  });

  it('empties the day and the objectives with null', () => {
    const [goal] = writtenGoals([{ id: 'there', isNew: false, targetOn: null, objectiveIds: null }], [there]);
    expect(goal).toMatchObject({ targetOn: null, objectiveIds: [] });
  });

  it('starts a new goal empty, trims it, and tags it once with each objective', () => {
    const draft = { id: 'new', isNew: true, specific: '  Read more  ', objectiveIds: [OBJECTIVE_ID, OBJECTIVE_ID] };
    expect(writtenGoals([draft], [there])[0]).toMatchObject({
      id: 'new',
      state: 'DRAFT',
      specific: 'Read more',
      measurable: null,
      objectiveIds: [OBJECTIVE_ID],
    });
  });

  it('keeps the order of the drafts', () => {
    const goals = writtenGoals(
      [
        { id: 'new', isNew: true },
        { id: 'there', isNew: false },
      ],
      [there],
    );
    expect(goals.map(({ id }) => id)).toEqual(['new', 'there']);
  });

  it.each([
    ['of another sheet', 'unknown-goal', [{ id: 'elsewhere', isNew: false }]],
    ['that is at work', 'goal-not-open', [{ id: 'active', isNew: false }]],
  ])('refuses a goal %s', (_, reason, drafts) => {
    const goals = [there, exampleGoal({ id: 'active', state: 'ACTIVE' })];
    expect(draftFaults(drafts, goals)).toEqual([{ reason, field: ['goals', '0', 'id'] }]);
  });

  it('refuses the same goal twice', () => {
    const twice = [
      { id: 'there', isNew: false },
      { id: 'there', isNew: false },
    ];
    expect(draftFaults(twice, [there])).toEqual([{ reason: 'duplicate-goal', field: ['goals', '1', 'id'] }]);
  });
});
