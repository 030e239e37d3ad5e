import { standOf, STAGES } from './stages';

describe('the stages of a run', () => {
  it('are done before the one that it is in, and to come after it', () => {
    expect(STAGES.map((stage) => standOf(stage, 'IMPROVING'))).toEqual(['done', 'done', 'now', 'later', 'later']);
  });

  it('are all to come while it waits', () => {
    expect(new Set(STAGES.map((stage) => standOf(stage, undefined)))).toEqual(new Set(['later']));
  });
});
