import { rulingSteps } from './rulings';

const pair = { mentorId: 'm1', menteeId: 'ana' };
const standing = { id: 'r1', ...pair };

describe('making changes hold for later runs', () => {
  it.each([
    ['pins a pair', 'PIN', [], [], [{ kind: 'PIN', ...pair }]],
    ['leaves a pin that stands', 'PIN', [standing], [], []],
    [
      'lifts a block before a pin',
      'MOVE',
      [],
      [standing],
      [
        { kind: 'UNBLOCK', id: 'r1' },
        { kind: 'PIN', ...pair },
      ],
    ],
    [
      'takes back an older pin of the mentee',
      'MOVE',
      [{ id: 'r2', mentorId: 'm2', menteeId: 'ana' }],
      [],
      [
        { kind: 'UNPIN', id: 'r2' },
        { kind: 'PIN', ...pair },
      ],
    ],
    [
      'takes back a pin before a block',
      'BLOCK',
      [standing],
      [],
      [
        { kind: 'UNPIN', id: 'r1' },
        { kind: 'BLOCK', ...pair },
      ],
    ],
    ['leaves a block that stands', 'BLOCK', [], [standing], []],
    ['takes back the pin of a pair to free', 'FREE', [standing], [], [{ kind: 'UNPIN', id: 'r1' }]],
    ['takes back the block of a pair to free', 'FREE', [], [standing], [{ kind: 'UNBLOCK', id: 'r1' }]],
    ['has nothing to take back of a pair that only the run freed', 'FREE', [], [], []],
  ] as const)('%s', (_what, kind, pins, blocks, steps) =>
    expect(rulingSteps([{ kind, ...pair }], pins, blocks)).toEqual(steps),
  );
});
