import { computeRun } from './compute-run';
import { fewPeople, sampleOrder, samplePair, sampleSnapshot } from './sample-pool';
import { verifyRun } from './verify-run';

const { mentors, mentees } = fewPeople;

describe('verifying a kept run', () => {
  const record = computeRun(sampleOrder(fewPeople));
  const { proposals, unmatched, summary } = record;

  it('accepts what was computed', () => {
    const shuffled = { ...record, proposals: [...proposals].reverse(), unmatched: [...unmatched].reverse() };
    for (const kept of [record, shuffled])
      expect(verifyRun(sampleOrder(fewPeople), kept)).toEqual({
        isProofAccepted: true,
        isReproduced: true,
        violation: null,
        difference: null,
      });
  });

  it.each([
    ['another seed', { ...sampleOrder(fewPeople), seed: 5 }, record, { isProofAccepted: false }],
    [
      'a changed pool',
      sampleOrder(sampleSnapshot(mentors, mentees.slice(1))),
      record,
      { isProofAccepted: false, isReproduced: false },
    ],
    [
      'a pair exchanged',
      sampleOrder(fewPeople),
      { ...record, proposals: [{ ...proposals[0]!, ...samplePair(1, 3) }, proposals[1]!] },
      { isProofAccepted: false, isReproduced: false },
    ],
    [
      'a total made up',
      sampleOrder(fewPeople),
      { ...record, summary: { ...summary, total: summary.total + 1 } },
      { isProofAccepted: false },
    ],
    [
      'no proof',
      sampleOrder(fewPeople),
      { ...record, certificate: null },
      { isProofAccepted: false, isReproduced: true },
    ],
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
    expect(verifyRun(sampleOrder(fewPeople), { ...record, ...change })).toMatchObject({
      isProofAccepted: true,
      isReproduced: false,
      difference,
    });
  });
});
