import { adjustmentOf, moveOf, readChanges, withChange, withoutChange, type Change } from './changes';

const change = (kind: Change['kind'], menteeId: string, mentorId: string): Change => ({ kind, menteeId, mentorId });
const all = (...changes: Change[]) => changes.reduce(withChange, [] as readonly Change[]);

describe('the changes for the next run', () => {
  it.each([
    ['are kept in order', [change('PIN', 'ana', 'm1'), change('BLOCK', 'ben', 'm2')], ['PIN', 'BLOCK']],
    ['wish a mentee to one mentor only', [change('PIN', 'ana', 'm1'), change('MOVE', 'ana', 'm2')], ['MOVE']],
    ['block after a pin of the same pair', [change('PIN', 'ana', 'm1'), change('BLOCK', 'ana', 'm1')], ['BLOCK']],
    ['pin after a block of the same pair', [change('BLOCK', 'ana', 'm1'), change('PIN', 'ana', 'm1')], ['PIN']],
    [
      'block many mentors of a mentee',
      [change('BLOCK', 'ana', 'm1'), change('BLOCK', 'ana', 'm2')],
      ['BLOCK', 'BLOCK'],
    ],
    ['free after a pin of the same pair', [change('PIN', 'ana', 'm1'), change('FREE', 'ana', 'm1')], ['FREE']],
    ['move a mentee whose pin they free', [change('FREE', 'ana', 'm1'), change('MOVE', 'ana', 'm2')], ['FREE', 'MOVE']],
    ['move away from whom they block', [change('BLOCK', 'ana', 'm1'), change('MOVE', 'ana', 'm2')], ['BLOCK', 'MOVE']],
  ] as const)('%s', (_what, wishes, kinds) => expect(all(...wishes).map(({ kind }) => kind)).toEqual(kinds));

  it('stay the same when the same is wished again', () => {
    const changes = all(change('PIN', 'ana', 'm1'));
    expect(withChange(changes, change('PIN', 'ana', 'm1'))).toBe(changes);
  });

  it('are taken back one by one', () => {
    const changes = all(change('PIN', 'ana', 'm1'), change('BLOCK', 'ben', 'm1'));
    expect(withoutChange(changes, change('BLOCK', 'ben', 'm1'))).toEqual([change('PIN', 'ana', 'm1')]);
  });

  it('are pins, blocks and what is freed, for the endpoint', () => {
    const changes = all(change('MOVE', 'ana', 'm2'), change('BLOCK', 'ben', 'm1'), change('FREE', 'cy', 'm3'));
    expect(adjustmentOf(changes)).toEqual({
      pins: [{ mentorApplicationId: 'm2', menteeApplicationId: 'ana' }],
      blocks: [{ mentorApplicationId: 'm1', menteeApplicationId: 'ben' }],
      freed: [{ mentorApplicationId: 'm3', menteeApplicationId: 'cy' }],
    });
    expect(moveOf(changes, 'ana')?.mentorId).toBe('m2');
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', '{"kind":"PIN"}'],
    ['half a change', '[{"kind":"PIN","mentorId":"m1"},null]'],
  ])('are none where the session kept %s', (_what, text) => expect(readChanges(text)).toEqual([]));
});
