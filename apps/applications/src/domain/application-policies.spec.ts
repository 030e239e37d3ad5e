import {
  answersFor,
  audienceOf,
  mayReadApplicant,
  mayReadReviews,
  mayReadStanding,
  type Audience,
} from './application-policies';
import { mentorQuestions } from './default-forms';

const owned = { personId: 'me', programId: 'here' };
const viewer = (personId: string, role?: string, programId = 'here') => ({
  personId,
  roles: role === undefined ? [] : [{ programId, role }],
});
const none = { isReviewer: false, isCounterpart: false };

describe('in which quality an application is read', () => {
  it.each<[string, Parameters<typeof audienceOf>, Audience | null]>([
    ['the applicant', [viewer('me'), owned, none], 'SELF'],
    ['the applicant who coordinates', [viewer('me', 'COORDINATOR'), owned, none], 'SELF'],
    ['a coordinator', [viewer('x', 'COORDINATOR'), owned, none], 'COORDINATOR'],
    ['a coordinator of another program', [viewer('x', 'COORDINATOR', 'there'), owned, none], null],
    ['a reviewer who was assigned it', [viewer('x', 'REVIEWER'), owned, { ...none, isReviewer: true }], 'REVIEWER'],
    ['a reviewer who was not', [viewer('x', 'REVIEWER'), owned, none], null],
    [
      'somebody who was assigned it and is no reviewer any more',
      [viewer('x'), owned, { ...none, isReviewer: true }],
      null,
    ],
    ['the counterpart', [viewer('x'), owned, { ...none, isCounterpart: true }], 'COUNTERPART'],
    ['a board member', [viewer('x', 'BOARD'), owned, none], null],
    ['a stranger', [viewer('x'), owned, none], null],
    ['nobody', [null, owned, none], null],
  ])('%s', (_, asked, expected) => {
    expect(audienceOf(...asked)).toBe(expected);
  });

  it('says what is read', () => {
    const of = (audience: Audience) => [
      mayReadApplicant(audience),
      mayReadStanding(audience),
      mayReadReviews(audience, false),
    ];
    expect(of('SELF')).toEqual([true, true, false]);
    expect(of('COORDINATOR')).toEqual([true, true, true]);
    expect(of('REVIEWER')).toEqual([false, true, false]);
    expect(of('COUNTERPART')).toEqual([true, false, false]);
    expect(mayReadReviews('REVIEWER', true)).toBe(true);
  });

  it('hides from a reviewer who it is, and from the counterpart what is not shared', () => {
    const answers = Object.fromEntries(mentorQuestions.map(({ key }) => [key, 'x']));
    const keys = (audience: Audience) =>
      answersFor(audience, mentorQuestions, answers).map(({ question }) => question.key);
    expect(keys('SELF')).toHaveLength(mentorQuestions.length);
    for (const hidden of ['employer', 'do_not_match', 'member_number', 'similar_background', 'funding_requested'])
      expect(keys('REVIEWER')).not.toContain(hidden);
    for (const kept of ['do_not_match', 'member_number', 'over_18', 'same_region', 'funding_requested'])
      expect(keys('COUNTERPART')).not.toContain(kept);
    expect(keys('COUNTERPART')).toContain('topics');
  });
});
