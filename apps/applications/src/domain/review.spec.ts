import { distributeReviews } from './distribute-reviews';
import type { DecisionName } from './application';
import { judged, recused, tally, type Review, type Tally } from './review';

const at = new Date('2021-10-20T12:00:00Z');
const assigned: Review = {
  ...{ id: 'r', programId: 'p', cycleId: 'c', applicationId: 'a', reviewerId: 'x', state: 'ASSIGNED' },
  ...{ decision: null, score: null, note: null, assignedAt: at, submittedAt: null },
};
const said = (decision: DecisionName): Review => ({ ...assigned, state: 'SUBMITTED', decision });

describe('a review', () => {
  it.each([0, 6, 2.5, Number.NaN])('has no score of %p', (score) => {
    expect(judged(assigned, { decision: 'ACCEPT', score, note: null }, at)).toMatchObject({
      rejection: { reason: 'score-out-of-range', least: 1, most: 5 },
    });
  });

  it('is given by nobody who is recused, and recused by nobody who has given it', () => {
    const given = judged(assigned, { decision: 'ACCEPT', score: 4, note: 'Good.' }, at);
    expect(given).toMatchObject({ isOk: true, value: { state: 'SUBMITTED', submittedAt: at } });
    expect(recused(said('ACCEPT'))).toMatchObject({ rejection: { reason: 'already-reviewed' } });
    const gone: Review = { ...assigned, state: 'RECUSED' };
    expect(recused(gone)).toEqual({ isOk: true, value: gone });
    expect(judged(gone, { decision: 'ACCEPT', score: 4, note: null }, at)).toMatchObject({
      rejection: { reason: 'recused' },
    });
  });

  it.each<[string, Review[], number, Tally]>([
    ['nothing yet', [assigned], 1, { kind: 'open', submitted: 0 }],
    ['one where one is enough', [said('ACCEPT'), assigned], 1, { kind: 'agreed', decision: 'ACCEPT' }],
    ['one where two are wanted', [said('ACCEPT'), assigned], 2, { kind: 'open', submitted: 1 }],
    ['two of one mind', [said('DECLINE'), said('DECLINE')], 2, { kind: 'agreed', decision: 'DECLINE' }],
    ['two who differ', [said('ACCEPT'), said('WAITLIST')], 1, { kind: 'disagreed' }],
    [
      'who recused themselves',
      [{ ...said('DECLINE'), state: 'RECUSED' }, said('ACCEPT')],
      1,
      { kind: 'agreed', decision: 'ACCEPT' },
    ],
  ])('counts with the others: %s', (_, reviews, agreeing, expected) => {
    expect(tally(reviews, agreeing)).toEqual(expected);
  });
});

describe('who reads what', () => {
  const application = (applicationId: string, applicantId = 'nobody', reviewerIds: string[] = []) => ({
    ...{ applicationId, applicantId, reviewerIds, activeReviews: reviewerIds.length },
  });
  const free = (...ids: string[]) => ids.map((reviewerId) => ({ reviewerId, load: 0 }));

  it('is spread evenly, over whatever was there before', () => {
    const pool = Array.from({ length: 10 }, (_, index) => application(`a${index}`));
    const given = distributeReviews(pool, [{ reviewerId: 'x', load: 4 }, ...free('y', 'z')], 2);
    const loadOf = (id: string): number => given.filter(({ reviewerId }) => reviewerId === id).length;
    expect([loadOf('x') + 4, loadOf('y'), loadOf('z')]).toEqual([8, 8, 8]);
    for (const { applicationId } of pool)
      expect(
        new Set(given.filter((one) => one.applicationId === applicationId).map((one) => one.reviewerId)).size,
      ).toBe(2);
  });

  it('is never one’s own, nor what one has or left', () => {
    expect(distributeReviews([application('a', 'x', ['y'])], free('x', 'y', 'z'), 3)).toEqual([
      { applicationId: 'a', reviewerId: 'z' },
    ]);
  });

  it('stays as it is where it is enough', () => {
    expect(distributeReviews([application('a', 'n', ['x'])], free('x', 'y'), 1)).toEqual([]);
  });
});
