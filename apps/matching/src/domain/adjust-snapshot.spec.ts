import { adjustSnapshot, onlyWhatIsLeft } from './adjust-snapshot';
import { fewPeople, samplePair } from './sample-pool';

const { mentors, mentees } = fewPeople;

describe('adjusting a pool', () => {
  it('lets new pins and blocks take the place of older ones', () => {
    const older = { ...fewPeople, pins: [samplePair(1, 1)], blocks: [samplePair(2, 1)] };
    expect(adjustSnapshot(older, { pins: [samplePair(2, 1)], blocks: [samplePair(1, 2)] })).toMatchObject({
      value: { pins: [samplePair(2, 1)], blocks: [samplePair(1, 2)] },
    });
    expect(adjustSnapshot(older, { pins: [], blocks: [samplePair(1, 1)] })).toMatchObject({
      value: { pins: [], blocks: expect.any(Array) },
    });
  });

  it.each([
    [
      'a pair in both lists',
      { pins: [samplePair(1, 1)], blocks: [samplePair(1, 1)] },
      { reason: 'pinned-and-blocked' },
    ],
    ['a mentee pinned twice', { pins: [samplePair(1, 1), samplePair(2, 1)], blocks: [] }, { reason: 'pinned-twice' }],
    [
      'more pins than places',
      { pins: [samplePair(1, 1), samplePair(1, 2)], blocks: [] },
      { reason: 'pin-impossible', cause: 'NO_PLACE_LEFT' },
    ],
    [
      'somebody who is not there',
      { pins: [samplePair(1, 9)], blocks: [] },
      { reason: 'pin-impossible', cause: 'NOT_IN_POOL' },
    ],
    [
      'to free what nobody ruled on',
      { pins: [], blocks: [], freed: [samplePair(1, 1)] },
      { reason: 'not-ruled', ...samplePair(1, 1) },
    ],
    [
      'a block of nobody',
      { pins: [], blocks: [samplePair(1, 1), samplePair(9, 1)] },
      { reason: 'block-not-in-pool', ...samplePair(9, 1) },
    ],
    [
      'a block the wrong way round',
      { pins: [], blocks: [{ mentorId: samplePair(1, 1).menteeId, menteeId: samplePair(1, 1).mentorId }] },
      { reason: 'block-not-in-pool' },
    ],
  ])('refuses %s', (_, adjustment, rejection) => {
    expect(adjustSnapshot(fewPeople, adjustment)).toMatchObject({ isOk: false, rejection });
  });

  it('takes back a pin and a block of before, and may rule otherwise on the pair', () => {
    const ruled = {
      ...fewPeople,
      pins: [samplePair(1, 1), samplePair(1, 3)],
      blocks: [samplePair(2, 1), samplePair(2, 2)],
    };
    const freed = [samplePair(1, 1), samplePair(2, 2)];
    expect(adjustSnapshot(ruled, { pins: [], blocks: [], freed })).toMatchObject({
      value: { pins: [samplePair(1, 3)], blocks: [samplePair(2, 1)] },
    });
    expect(adjustSnapshot(ruled, { pins: [], blocks: [samplePair(1, 1)], freed })).toMatchObject({
      value: { pins: [samplePair(1, 3)], blocks: [samplePair(1, 1), samplePair(2, 1)] },
    });
  });

  it('forgets who is not there any more, with their pins and blocks, and places that were taken', () => {
    const places = new Map([...mentors, ...mentees.slice(1)].map((one) => [one.applicationId, one.freePlaces]));
    places.set(mentors[0]!.applicationId, 0).set(mentors[1]!.applicationId, 99);
    const rest = onlyWhatIsLeft(
      { ...fewPeople, pins: [samplePair(1, 1)], blocks: [samplePair(2, 1), samplePair(2, 2)] },
      places,
    );
    expect(rest).toEqual({
      ...fewPeople,
      mentors: [{ ...mentors[0], freePlaces: 0 }, ...mentors.slice(1)],
      mentees: mentees.slice(1),
      pins: [],
      blocks: [samplePair(2, 2)],
    });
  });
});
