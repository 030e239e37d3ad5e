import { ruleBlock, rulePin, type Ruling, type RulingFacts } from './ruling';
import { sampleId, sampleMentee, sampleMentor } from './sample-pool';

const pair = { mentorId: sampleMentor(1).applicationId, menteeId: sampleMentee(1).applicationId };
const ruled = (kind: Ruling['kind'], mentor: number, mentee: number): Ruling => ({
  id: sampleId(mentor * 100 + mentee, 9),
  programId: sampleId(1, 6),
  cycleId: sampleId(1, 7),
  kind,
  mentorId: sampleMentor(mentor).applicationId,
  menteeId: sampleMentee(mentee).applicationId,
  note: null,
  decidedBy: sampleId(1, 3),
  decidedAt: new Date(0),
});
const free: RulingFacts = { rulings: [], freePlaces: 1, broken: null };

describe('pinning a pair', () => {
  it('is possible where nothing stands against it', () => {
    expect(rulePin(pair, free)).toEqual({ isOk: true, value: null });
  });

  it('is answered with the standing pin when repeated, even when the mentor is full by it', () => {
    const standing = ruled('PIN', 1, 1);
    expect(rulePin(pair, { ...free, rulings: [standing] })).toEqual({ isOk: true, value: standing });
  });

  it.each<[string, Partial<RulingFacts>, object]>([
    ['it is blocked', { rulings: [ruled('BLOCK', 1, 1)] }, { reason: 'pair-is-blocked' }],
    [
      'the mentee is pinned elsewhere',
      { rulings: [ruled('PIN', 2, 1)] },
      { reason: 'mentee-pinned-elsewhere', mentorId: sampleMentor(2).applicationId },
    ],
    [
      'a requirement is not met',
      { broken: 'DIFFERENT_EMPLOYER' },
      { reason: 'requirement-not-met', requirement: 'DIFFERENT_EMPLOYER' },
    ],
    [
      'the mentor has no place left',
      { rulings: [ruled('PIN', 1, 2)] },
      { reason: 'no-place-left', places: 1, pins: 1 },
    ],
  ])('is refused where %s', (_, facts, rejection) => {
    expect(rulePin(pair, { ...free, ...facts })).toEqual({ isOk: false, rejection });
  });
});

describe('blocking a pair', () => {
  it('is possible, and repeated is answered with the block that stands', () => {
    const standing = ruled('BLOCK', 1, 1);
    expect(ruleBlock(pair, { rulings: [] })).toEqual({ isOk: true, value: null });
    expect(ruleBlock(pair, { rulings: [standing] })).toEqual({ isOk: true, value: standing });
  });

  it('is refused where the pair is pinned', () => {
    expect(ruleBlock(pair, { rulings: [ruled('PIN', 1, 1)] })).toMatchObject({
      rejection: { reason: 'pair-is-pinned' },
    });
  });
});
