import { decideInBatches } from './decide-in-batches';

const chosen = Array.from({ length: 250 }, (_, index) => ({ id: `a${index}`, name: `Person ${index}` }));
const accepted = (ids: readonly string[]) => ({
  applications: ids.map((id) => ({ id, state: 'ACCEPTED' as const })),
  userErrors: [],
});

describe('deciding many', () => {
  it('goes a hundred at a time, and tells how far it is', async () => {
    const sizes: number[] = [];
    const told: number[] = [];
    const outcome = await decideInBatches(
      chosen,
      async (ids) => {
        sizes.push(ids.length);
        return accepted(ids);
      },
      (done) => told.push(done) > 0,
    );
    expect([sizes, told]).toEqual([
      [100, 100, 50],
      [100, 200, 250],
    ]);
    expect([outcome.decided.size, outcome.refused, outcome.left]).toEqual([250, [], []]);
  });

  it('names whom a rule refused, with every reason once', async () => {
    const errors = [
      { message: 'No member.', applicationId: 'a1' },
      { message: 'No places.', applicationId: 'a1' },
      { message: 'No member.', applicationId: 'a1' },
    ];
    const { refused } = await decideInBatches(
      chosen.slice(0, 2),
      async () => ({ ...accepted(['a0']), userErrors: errors }),
      () => true,
    );
    expect(refused).toEqual([{ id: 'a1', name: 'Person 1', message: 'No member. No places.' }]);
  });

  it('ends where the endpoint does not answer, or where somebody stops it, and says what is left', async () => {
    let turn = 0;
    const cut = await decideInBatches(
      chosen,
      async (ids) => (turn++ === 1 ? null : accepted(ids)),
      () => true,
    );
    expect([cut.decided.size, cut.left.length]).toEqual([100, 150]);
    const stopped = await decideInBatches(
      chosen,
      async (ids) => accepted(ids),
      () => false,
    );
    expect([stopped.decided.size, stopped.left.length]).toEqual([100, 150]);
  });
});
