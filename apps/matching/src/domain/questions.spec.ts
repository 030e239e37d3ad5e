import fc from 'fast-check';
import { answerQuestions } from './answer-questions';
import { computeRun } from './compute-run';
import { explainPair } from './explain-pair';
import { askedRun } from './posed-run';
import { fewPeople, sampleMentee, sampleMentor, sampleOrder, samplePair, sampleSnapshot } from './sample-pool';
import { totalOf } from './score';
import { waysIn } from './way-in';

const { mentors, mentees } = fewPeople;

describe('asking about a pair', () => {
  it('that is proposed costs nothing, and names the runner-up with its cost', () => {
    const explained = explainPair(askedRun(sampleOrder(fewPeople)), samplePair(1, 1))!;
    expect(explained).toMatchObject({ isProposed: true, obstacle: null, cost: { total: 0, placed: 0, moved: 0 } });
    expect(explained.runnersUp).toMatchObject([
      { mentorId: samplePair(2, 1).mentorId, cost: { total: 3500, placed: 0, moved: 1 } },
    ]);
  });

  it('that is not tells what it would cost everybody', () => {
    const explained = explainPair(askedRun(sampleOrder(fewPeople)), samplePair(2, 3))!;
    expect(explained).toMatchObject({ isProposed: false, cost: { total: 3500, placed: 0, moved: 1 } });
    expect(totalOf(explained.contributions!)).toBeGreaterThan(0);
  });

  it('that cannot be names what keeps it out', () => {
    const blocked = { ...fewPeople, blocks: [samplePair(1, 1)], pins: [samplePair(2, 2)] };
    expect(explainPair(askedRun(sampleOrder(blocked)), samplePair(1, 1))).toMatchObject({
      obstacle: 'BLOCKED',
      contributions: null,
      cost: null,
    });
    expect(explainPair(askedRun(sampleOrder(blocked)), samplePair(2, 3))).toMatchObject({
      obstacle: 'NO_PLACE_LEFT',
      cost: null,
    });
    expect(explainPair(askedRun(sampleOrder(fewPeople)), samplePair(9, 1))).toBeNull();
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
          const base = computeRun(sampleOrder(pool)).summary;
          const pinned = computeRun(sampleOrder({ ...pool, pins: [samplePair(0, 0)] })).summary;
          const { cost } = explainPair(askedRun(sampleOrder(pool)), samplePair(0, 0))!;
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
    const blocked = sampleOrder({ ...fewPeople, blocks: [samplePair(1, 3)], pins: [samplePair(2, 2)] });
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
      { explanation: null, waysIn: [{ kind: 'ONE_MORE_PLACE', mentorId: samplePair(2, 3).mentorId }] },
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
    expect(waysIn(askedRun(sampleOrder(fewPeople)), mentees[2]!.applicationId)).toEqual([
      expect.objectContaining({ kind: 'ONE_MORE_PLACE', mentorId: mentors[0]!.applicationId, placed: 1 }),
      expect.objectContaining({ kind: 'ONE_MORE_PLACE', mentorId: mentors[1]!.applicationId, placed: 1 }),
    ]);
  });

  it('names the block that stands in the way', () => {
    const one = sampleSnapshot([mentors[0]!], [mentees[0]!], { blocks: [samplePair(1, 1)] });
    expect(waysIn(askedRun(sampleOrder(one)), mentees[0]!.applicationId)).toMatchObject([
      { kind: 'LIFT_BLOCK', placed: 1 },
    ]);
  });

  it('finds the block whose lifting brings most, however many stand and whatever else keeps pairs out', () => {
    const many = Array.from({ length: 30 }, (_, at) => sampleMentor(at + 1, { topics: at === 27 ? ['a'] : ['z'] }));
    many[3] = { ...many[3]!, isMember: false };
    const blocks = many.map((_, at) => samplePair(at + 1, 1));
    const ways = waysIn(
      askedRun(sampleOrder(sampleSnapshot(many, [mentees[0]!], { blocks }))),
      mentees[0]!.applicationId,
    )!;
    const own = (mentor: number) => samplePair(mentor, 1).mentorId;
    expect(ways[0]).toMatchObject({ kind: 'LIFT_BLOCK', mentorId: own(28), placed: 1 });
    expect(ways).toHaveLength(6);
    expect(ways.map(({ mentorId }) => mentorId)).not.toContain(own(4));
    const lifted = sampleSnapshot(many, [mentees[0]!], {
      blocks: blocks.filter(({ mentorId }) => mentorId !== own(28)),
    });
    expect(computeRun(sampleOrder(lifted)).summary.total).toBe(ways[0]!.total);
  });

  it('is nothing for who is placed, and null for who is not there', () => {
    expect(waysIn(askedRun(sampleOrder(fewPeople)), mentees[0]!.applicationId)).toEqual([]);
    expect(waysIn(askedRun(sampleOrder(fewPeople)), sampleMentee(9).applicationId)).toBeNull();
  });
});
