import fc from 'fast-check';
import type { Candidate, PreferenceStrength } from './candidate';
import { computeRun } from './compute-run';
import { criterionKeys, defaultCriteriaSet, type Weights } from './criteria-set';
import { runGoals } from './run';
import { sampleMentee, sampleMentor, sampleSnapshot } from './sample-pool';
import { totalOf } from './score';
import type { Snapshot } from './snapshot';

const order = (snapshot: Snapshot, seed = 1) => ({ snapshot, goal: 'MOST_THEN_BEST' as const, seed });

describe('computing a run', () => {
  it('says that no place is left where earlier matches hold those of all suitable mentors', () => {
    const full = sampleMentor(1, { topics: ['a'], freePlaces: 0 });
    const { summary, unmatched } = computeRun(order(sampleSnapshot([full], [sampleMentee(1, { topics: ['a'] })])));
    expect(summary.placed).toBe(0);
    expect(unmatched).toMatchObject([
      { role: 'MENTEE', reason: { kind: 'NO_PLACE_LEFT', suitable: 1, rivals: [{ lowestScoreThere: null }] } },
    ]);
  });

  it('fills the places and says who is left out by whom', () => {
    const outcome = computeRun(
      order(
        sampleSnapshot(
          [sampleMentor(1, { topics: ['a', 'b'] })],
          [sampleMentee(1, { topics: ['a'] }), sampleMentee(2, { topics: ['a', 'c'] })],
        ),
      ),
    );
    expect(outcome.proposals).toMatchObject([{ menteeId: sampleMentee(1).applicationId, isPinned: false }]);
    expect(outcome.unmatched).toMatchObject([
      { applicationId: sampleMentee(2).applicationId, role: 'MENTEE', reason: { kind: 'OUTBID', suitable: 1 } },
    ]);
    expect(outcome.summary).toMatchObject({ mentors: 1, mentees: 2, places: 1, placed: 1, blockingPairs: 0 });
  });

  it('places a higher class first, and says that the places of suitable mentors are full', () => {
    const mentees = [sampleMentee(1, { topics: ['Storytime'] }), sampleMentee(2, { topics: ['none'], priority: 1 })];
    const outcome = computeRun(order(sampleSnapshot([sampleMentor(1)], mentees)));
    expect(outcome.proposals).toMatchObject([{ menteeId: sampleMentee(2).applicationId }]);
    expect(outcome.unmatched).toMatchObject([{ reason: { kind: 'SUITABLE_MENTORS_FULL' } }]);
    expect(outcome.summary.blockingPairs).toBe(1);
  });

  it('names what removed how many, when nobody is eligible', () => {
    const mentors = [
      sampleMentor(1, { isMember: false }),
      sampleMentor(2, { languages: ['Arabic'] }),
      sampleMentor(3, { languages: ['French'] }),
    ];
    const { unmatched } = computeRun(order(sampleSnapshot(mentors, [sampleMentee(1)])));
    expect(unmatched[0]!.reason).toEqual({
      kind: 'NO_ELIGIBLE_COUNTERPART',
      removedBy: [
        { obstacle: 'COMMON_LANGUAGE', count: 2 },
        { obstacle: 'MENTOR_IS_MEMBER', count: 1 },
      ],
    });
    expect(unmatched.slice(1).map(({ role, reason }) => [role, reason.kind])).toEqual(
      Array.from({ length: 3 }, () => ['MENTOR', 'NO_ELIGIBLE_COUNTERPART']),
    );
  });

  it('keeps pins, leaves out blocks, and sets aside pins that cannot hold', () => {
    const mentors = [sampleMentor(1, { topics: ['none'] }), sampleMentor(2)];
    const mentees = [sampleMentee(1), sampleMentee(2), sampleMentee(3, { employer: mentors[0]!.employer })];
    const pair = (mentor: number, mentee: number) => ({
      mentorId: sampleMentor(mentor).applicationId,
      menteeId: sampleMentee(mentee).applicationId,
    });
    const outcome = computeRun(
      order(
        sampleSnapshot(mentors, mentees, {
          pins: [pair(1, 1), pair(1, 2), pair(1, 3), pair(7, 2)],
          blocks: [pair(2, 2)],
        }),
      ),
    );
    expect(outcome.proposals).toMatchObject([
      { ...pair(1, 1), isPinned: true },
      { ...pair(2, 3), isPinned: false },
    ]);
    expect(outcome.summary.setAsidePins).toEqual([
      { ...pair(1, 2), cause: 'NO_PLACE_LEFT' },
      { ...pair(7, 2), cause: 'NOT_IN_POOL' },
      { ...pair(1, 3), cause: 'DIFFERENT_EMPLOYER' },
    ]);
  });

  it('proposes nothing below the least score, except pins', () => {
    const snapshot = sampleSnapshot([sampleMentor(1, { topics: ['none'] })], [sampleMentee(1)], {
      criteria: { ...defaultCriteriaSet, leastScore: 9_000 },
    });
    const { unmatched } = computeRun(order(snapshot));
    expect(unmatched[0]!.reason).toEqual({
      kind: 'NO_ELIGIBLE_COUNTERPART',
      removedBy: [{ obstacle: 'LEAST_SCORE', count: 1 }],
    });
    const pins = [{ mentorId: sampleMentor(1).applicationId, menteeId: sampleMentee(1).applicationId }];
    expect(computeRun(order({ ...snapshot, pins })).proposals).toHaveLength(1);
  });

  it('answers an empty pool with nothing', () => {
    expect(computeRun(order(sampleSnapshot([], [])))).toMatchObject({
      proposals: [],
      unmatched: [],
      summary: { placed: 0, total: 0, worstScore: null, medianScore: null },
    });
  });

  it('stops when it is cancelled', () => {
    const snapshot = sampleSnapshot([sampleMentor(1)], [sampleMentee(1)]);
    expect(() => computeRun(order(snapshot), { signal: { aborted: true } })).toThrow('cancelled');
  });
});

const words = (letters: string) => fc.subarray(letters.split(''));
const strength = fc.constantFrom<PreferenceStrength>('NONE', 'NONE', 'PREFER', 'REQUIRE');
const traits = fc.record({
  topics: words('abcdef'),
  languages: words('efs').map((some) => [...some, 'English']),
  contactModes: words('evpc').filter((some) => some.length > 0),
  timeZone: fc.constantFrom('America/Chicago', 'Europe/London', 'Asia/Tokyo'),
  region: fc.constantFrom('Midwest', 'Pacific'),
  libraryType: fc.constantFrom('Public', 'School'),
  hasEvenings: fc.boolean(),
  yearsInField: fc.option(fc.nat(30)),
  freePlaces: fc.nat(3),
  priority: fc.nat(2),
  sameRegion: strength,
  sameLibraryType: strength,
  similarBackground: strength,
  backgroundTokens: words('xyz'),
});
const weights = fc.record(
  Object.fromEntries(criterionKeys.map((key) => [key, fc.nat(100)])) as Record<keyof Weights, fc.Arbitrary<number>>,
);
const pools = fc.record({
  mentors: fc
    .array(traits, { maxLength: 6 })
    .map((all) => all.map((some, n) => sampleMentor(n, some as Partial<Candidate>))),
  mentees: fc
    .array(traits, { maxLength: 8 })
    .map((all) => all.map((some, n) => sampleMentee(n, some as Partial<Candidate>))),
  weights,
  isSharedTopicRequired: fc.boolean(),
  goal: fc.constantFrom(...runGoals),
  seed: fc.nat(),
});
const posed = ({
  mentors,
  mentees,
  weights: own,
  isSharedTopicRequired,
}: typeof pools extends fc.Arbitrary<infer P> ? P : never) =>
  sampleSnapshot(mentors, mentees, { criteria: { weights: own, leastScore: 0, isSharedTopicRequired } });

describe('every run', () => {
  it('has contributions that add up to the score, and a total that adds up from the scores', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const { proposals, summary } = computeRun({ snapshot: posed(pool), goal: pool.goal, seed: pool.seed });
        for (const { contributions, score } of proposals) expect(totalOf(contributions)).toBe(score);
        expect(proposals.reduce((sum, { score }) => sum + score, 0)).toBe(summary.total);
      }),
    );
  });

  it('gives the same proposals however the pool is arranged', () => {
    fc.assert(
      fc.property(pools, fc.infiniteStream(fc.nat()), (pool, shuffle) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => [shuffle.next().value as number, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const snapshot = posed(pool);
        const arranged = { ...snapshot, mentors: shuffled(snapshot.mentors), mentees: shuffled(snapshot.mentees) };
        const { goal, seed } = pool;
        expect(computeRun({ snapshot: arranged, goal, seed })).toEqual(computeRun({ snapshot, goal, seed }));
      }),
    );
  });

  it('places or explains every mentee, and no mentor beyond their places', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const { proposals, unmatched } = computeRun({ snapshot: posed(pool), goal: pool.goal, seed: pool.seed });
        const out = unmatched.filter(({ role }) => role === 'MENTEE').map(({ applicationId }) => applicationId);
        const all = [...out, ...proposals.map(({ menteeId }) => menteeId)].sort();
        expect(all).toEqual(pool.mentees.map(({ applicationId }) => applicationId).sort());
        for (const { applicationId, freePlaces } of pool.mentors)
          expect(proposals.filter(({ mentorId }) => mentorId === applicationId).length).toBeLessThanOrEqual(freePlaces);
      }),
    );
  });
});
