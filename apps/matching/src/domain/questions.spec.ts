import fc from 'fast-check';
import { adjustSnapshot, onlyWhatIsLeft } from './adjust-snapshot';
import { answerQuestions } from './answer-questions';
import { compareRuns } from './compare-runs';
import { computeRun } from './compute-run';
import { explainPair } from './explain-pair';
import { askedRun, type RunOrder } from './posed-run';
import { sampleMentee, sampleMentor, sampleSnapshot } from './sample-pool';
import { totalOf } from './score';
import type { Snapshot } from './snapshot';
import { verifyRun } from './verify-run';
import { waysIn } from './way-in';

const order = (snapshot: Snapshot): RunOrder => ({ snapshot, goal: 'MOST_THEN_BEST', seed: 4 });
const pair = (mentor: number, mentee: number) => ({
  mentorId: sampleMentor(mentor).applicationId,
  menteeId: sampleMentee(mentee).applicationId,
});

/** Two mentors, three mentees: the first mentor suits the first mentee best, the third mentee suits nobody well. */
const mentors = [sampleMentor(1, { topics: ['a', 'b'] }), sampleMentor(2, { topics: ['b'] })];
const mentees = [
  sampleMentee(1, { topics: ['a'] }),
  sampleMentee(2, { topics: ['b'] }),
  sampleMentee(3, { topics: ['c'] }),
];
const snapshot = sampleSnapshot(mentors, mentees);

describe('asking about a pair', () => {
  it('that is proposed costs nothing, and names the runner-up with its cost', () => {
    const explained = explainPair(askedRun(order(snapshot)), pair(1, 1))!;
    expect(explained).toMatchObject({ isProposed: true, obstacle: null, cost: { total: 0, placed: 0, moved: 0 } });
    expect(explained.runnersUp).toMatchObject([
      { mentorId: pair(2, 1).mentorId, cost: { total: 3500, placed: 0, moved: 1 } },
    ]);
  });

  it('that is not tells what it would cost everybody', () => {
    const explained = explainPair(askedRun(order(snapshot)), pair(2, 3))!;
    expect(explained).toMatchObject({ isProposed: false, cost: { total: 3500, placed: 0, moved: 1 } });
    expect(totalOf(explained.contributions!)).toBeGreaterThan(0);
  });

  it('that cannot be names what keeps it out', () => {
    const blocked = { ...snapshot, blocks: [pair(1, 1)], pins: [pair(2, 2)] };
    expect(explainPair(askedRun(order(blocked)), pair(1, 1))).toMatchObject({
      obstacle: 'BLOCKED',
      contributions: null,
      cost: null,
    });
    expect(explainPair(askedRun(order(blocked)), pair(2, 3))).toMatchObject({ obstacle: 'NO_PLACE_LEFT', cost: null });
    expect(explainPair(askedRun(order(snapshot)), pair(9, 1))).toBeNull();
  });

  it('gives costs that are never negative in total, and exactly the loss of the pinned run', () => {
    const topics = fc.subarray(['a', 'b', 'c', 'd']);
    fc.assert(
      fc.property(
        fc.array(topics, { minLength: 1, maxLength: 4 }),
        fc.array(topics, { minLength: 1, maxLength: 5 }),
        (offered, wanted) => {
          const pool = sampleSnapshot(
            offered.map((some, n) => sampleMentor(n, { topics: some })),
            wanted.map((some, n) => sampleMentee(n, { topics: some })),
          );
          const base = computeRun(order(pool)).summary;
          const pinned = computeRun(order({ ...pool, pins: [pair(0, 0)] })).summary;
          const { cost } = explainPair(askedRun(order(pool)), pair(0, 0))!;
          expect(cost).toMatchObject({
            total: base.total - pinned.total,
            placed: base.placed - pinned.placed,
            worst: (base.worstScore ?? 0) - (pinned.worstScore ?? 0),
          });
          expect(cost!.total).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('asking several questions at once', () => {
  it('answers each as if it were asked alone, in their order', () => {
    const blocked = order({ ...snapshot, blocks: [pair(1, 3)], pins: [pair(2, 2)] });
    const about = (mentee: number, mentor: number | null) => ({
      menteeId: sampleMentee(mentee).applicationId,
      mentorId: mentor === null ? null : sampleMentor(mentor).applicationId,
    });
    const questions = [
      about(3, null),
      about(1, 2),
      about(1, 1),
      about(9, 1),
      about(3, 1),
      about(1, null),
      about(9, null),
    ];
    const answers = answerQuestions(blocked, questions);
    expect(answers).toEqual(questions.map((question) => answerQuestions(blocked, [question])[0]));
    expect(answers).toMatchObject([
      { explanation: null, waysIn: [{ kind: 'ONE_MORE_PLACE', mentorId: pair(2, 3).mentorId }] },
      { explanation: { obstacle: 'NO_PLACE_LEFT' }, waysIn: null },
      { explanation: { isProposed: true }, waysIn: null },
      { explanation: null, waysIn: null },
      { explanation: { obstacle: 'BLOCKED' }, waysIn: null },
      { explanation: null, waysIn: [] },
      { explanation: null, waysIn: null },
    ]);
  });
});

describe('asking what would place somebody', () => {
  it('names the mentors whose one more place would, the one that brings most first', () => {
    expect(waysIn(askedRun(order(snapshot)), mentees[2]!.applicationId)).toEqual([
      expect.objectContaining({ kind: 'ONE_MORE_PLACE', mentorId: mentors[0]!.applicationId, placed: 1 }),
      expect.objectContaining({ kind: 'ONE_MORE_PLACE', mentorId: mentors[1]!.applicationId, placed: 1 }),
    ]);
  });

  it('names the block that stands in the way', () => {
    const one = sampleSnapshot([mentors[0]!], [mentees[0]!], { blocks: [pair(1, 1)] });
    expect(waysIn(askedRun(order(one)), mentees[0]!.applicationId)).toMatchObject([{ kind: 'LIFT_BLOCK', placed: 1 }]);
  });

  it('finds the block whose lifting brings most, however many stand and whatever else keeps pairs out', () => {
    const many = Array.from({ length: 30 }, (_, at) => sampleMentor(at + 1, { topics: at === 27 ? ['a'] : ['z'] }));
    many[3] = { ...many[3]!, isMember: false };
    const blocks = many.map((_, at) => pair(at + 1, 1));
    const ways = waysIn(askedRun(order(sampleSnapshot(many, [mentees[0]!], { blocks }))), mentees[0]!.applicationId)!;
    const own = (mentor: number) => pair(mentor, 1).mentorId;
    expect(ways[0]).toMatchObject({ kind: 'LIFT_BLOCK', mentorId: own(28), placed: 1 });
    expect(ways).toHaveLength(6);
    expect(ways.map(({ mentorId }) => mentorId)).not.toContain(own(4));
    const lifted = sampleSnapshot(many, [mentees[0]!], {
      blocks: blocks.filter(({ mentorId }) => mentorId !== own(28)),
    });
    expect(computeRun(order(lifted)).summary.total).toBe(ways[0]!.total);
  });

  it('is nothing for who is placed, and null for who is not there', () => {
    expect(waysIn(askedRun(order(snapshot)), mentees[0]!.applicationId)).toEqual([]);
    expect(waysIn(askedRun(order(snapshot)), sampleMentee(9).applicationId)).toBeNull();
  });
});

describe('comparing two runs', () => {
  it('tells who moves, gains and loses', () => {
    const before = [
      { ...pair(1, 1), score: 10 },
      { ...pair(2, 2), score: 8 },
    ];
    const after = [
      { ...pair(2, 1), score: 7 },
      { ...pair(1, 3), score: 5 },
    ];
    const comparison = compareRuns(before, after);
    expect(comparison).toMatchObject({ gaining: 1, losing: 2, newlyPlaced: 1, newlyLeftOut: 1 });
    expect(comparison.moves.map(({ menteeId, gain }) => [menteeId, gain])).toEqual([
      [pair(1, 2).menteeId, -8],
      [pair(1, 1).menteeId, -3],
      [pair(1, 3).menteeId, 5],
    ]);
    expect(compareRuns(before, before).moves).toEqual([]);
  });
});

describe('adjusting a pool', () => {
  it('lets new pins and blocks take the place of older ones', () => {
    const older = { ...snapshot, pins: [pair(1, 1)], blocks: [pair(2, 1)] };
    expect(adjustSnapshot(older, { pins: [pair(2, 1)], blocks: [pair(1, 2)] })).toMatchObject({
      value: { pins: [pair(2, 1)], blocks: [pair(1, 2)] },
    });
    expect(adjustSnapshot(older, { pins: [], blocks: [pair(1, 1)] })).toMatchObject({
      value: { pins: [], blocks: expect.any(Array) },
    });
  });

  it.each([
    ['a pair in both lists', { pins: [pair(1, 1)], blocks: [pair(1, 1)] }, { reason: 'pinned-and-blocked' }],
    ['a mentee pinned twice', { pins: [pair(1, 1), pair(2, 1)], blocks: [] }, { reason: 'pinned-twice' }],
    [
      'more pins than places',
      { pins: [pair(1, 1), pair(1, 2)], blocks: [] },
      { reason: 'pin-impossible', cause: 'NO_PLACE_LEFT' },
    ],
    [
      'somebody who is not there',
      { pins: [pair(1, 9)], blocks: [] },
      { reason: 'pin-impossible', cause: 'NOT_IN_POOL' },
    ],
    [
      'to free what nobody ruled on',
      { pins: [], blocks: [], freed: [pair(1, 1)] },
      { reason: 'not-ruled', ...pair(1, 1) },
    ],
    [
      'a block of nobody',
      { pins: [], blocks: [pair(1, 1), pair(9, 1)] },
      { reason: 'block-not-in-pool', ...pair(9, 1) },
    ],
    [
      'a block the wrong way round',
      { pins: [], blocks: [{ mentorId: pair(1, 1).menteeId, menteeId: pair(1, 1).mentorId }] },
      { reason: 'block-not-in-pool' },
    ],
  ])('refuses %s', (_, adjustment, rejection) => {
    expect(adjustSnapshot(snapshot, adjustment)).toMatchObject({ isOk: false, rejection });
  });

  it('takes back a pin and a block of before, and may rule otherwise on the pair', () => {
    const ruled = { ...snapshot, pins: [pair(1, 1), pair(1, 3)], blocks: [pair(2, 1), pair(2, 2)] };
    const freed = [pair(1, 1), pair(2, 2)];
    expect(adjustSnapshot(ruled, { pins: [], blocks: [], freed })).toMatchObject({
      value: { pins: [pair(1, 3)], blocks: [pair(2, 1)] },
    });
    expect(adjustSnapshot(ruled, { pins: [], blocks: [pair(1, 1)], freed })).toMatchObject({
      value: { pins: [pair(1, 3)], blocks: [pair(1, 1), pair(2, 1)] },
    });
  });

  it('forgets who is not there any more, with their pins and blocks, and places that were taken', () => {
    const places = new Map([...mentors, ...mentees.slice(1)].map((one) => [one.applicationId, one.freePlaces]));
    places.set(mentors[0]!.applicationId, 0).set(mentors[1]!.applicationId, 99);
    const rest = onlyWhatIsLeft({ ...snapshot, pins: [pair(1, 1)], blocks: [pair(2, 1), pair(2, 2)] }, places);
    expect(rest).toEqual({
      ...snapshot,
      mentors: [{ ...mentors[0], freePlaces: 0 }, ...mentors.slice(1)],
      mentees: mentees.slice(1),
      pins: [],
      blocks: [pair(2, 2)],
    });
  });
});

describe('verifying a kept run', () => {
  const record = computeRun(order(snapshot));
  const { proposals, unmatched, summary } = record;

  it('accepts what was computed', () => {
    const shuffled = { ...record, proposals: [...proposals].reverse(), unmatched: [...unmatched].reverse() };
    for (const kept of [record, shuffled])
      expect(verifyRun(order(snapshot), kept)).toEqual({
        isProofAccepted: true,
        isReproduced: true,
        violation: null,
        difference: null,
      });
  });

  it.each([
    ['another seed', { ...order(snapshot), seed: 5 }, record, { isProofAccepted: false }],
    [
      'a changed pool',
      order(sampleSnapshot(mentors, mentees.slice(1))),
      record,
      { isProofAccepted: false, isReproduced: false },
    ],
    [
      'a pair exchanged',
      order(snapshot),
      { ...record, proposals: [{ ...proposals[0]!, ...pair(1, 3) }, proposals[1]!] },
      { isProofAccepted: false, isReproduced: false },
    ],
    [
      'a total made up',
      order(snapshot),
      { ...record, summary: { ...summary, total: summary.total + 1 } },
      { isProofAccepted: false },
    ],
    ['no proof', order(snapshot), { ...record, certificate: null }, { isProofAccepted: false, isReproduced: true }],
  ])('names what is wrong with %s', (_, asked, kept, expected) => {
    expect(verifyRun(asked, kept)).toMatchObject({ ...expected, violation: expect.any(String) });
  });

  const first = proposals[0]!;
  it.each([
    ['a figure', { summary: { ...summary, blockingPairs: 7 } }, 'the summary has another blockingPairs'],
    [
      'points',
      { proposals: [{ ...first, contributions: [{ ...first.contributions[0]!, points: 1 }] }, ...proposals.slice(1)] },
      `the proposal of mentee ${first.menteeId} has another contributions`,
    ],
    [
      'a pin',
      { proposals: [{ ...first, isPinned: true }, ...proposals.slice(1)] },
      `the proposal of mentee ${first.menteeId} has another isPinned`,
    ],
    ['a reason taken away', { unmatched: [] }, `the reason of ${unmatched[0]!.applicationId} is missing`],
    [
      'a reason too many',
      { unmatched: [...unmatched, { ...unmatched[0]!, applicationId: first.menteeId }] },
      `the reason of ${first.menteeId} is one too many`,
    ],
    ['a reason twice', { unmatched: [...unmatched, unmatched[0]!] }, expect.stringMatching(/one too many/)],
  ])('finds out %s changed where people would read it', (_, change, difference) => {
    expect(verifyRun(order(snapshot), { ...record, ...change })).toMatchObject({
      isProofAccepted: true,
      isReproduced: false,
      difference,
    });
  });
});
