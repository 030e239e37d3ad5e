import { eligibilityRules } from './eligibility-words';

describe('who may apply, in words', () => {
  it('tells each side its own rules, with the limits of the cycle', () => {
    const limits = { leastCapacity: 1, mostCapacity: 3 };
    expect(eligibilityRules('MENTOR', limits).map(({ message }) => message)).toEqual([
      'Applicants must be 18 or older.',
      'Applicants must agree to the code of conduct.',
      'A mentor must be a member now and for the whole cycle.',
      'A mentor who is not a member can be accepted once a membership has been funded.',
      'A mentor takes from 1 to 3 mentees.',
    ]);
    expect(eligibilityRules('MENTEE', limits).map(({ rule }) => rule)).toEqual([
      'ADULT',
      'CODE_OF_CONDUCT',
      'CONNECTION_TO_FIELD',
    ]);
  });
});
