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
  ] as const)('%s', (_what, kind, pins, blocks, steps) =>
    expect(rulingSteps([{ kind, ...pair }], pins, blocks)).toEqual(steps),
  );
});
