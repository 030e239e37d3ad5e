import { factsOf, type ApplicationRole } from './applicant-facts';
import type { Answers } from './answers';
import { eligibilityRulesOf, failures, hindrances, judgeEligibility, type EligibilityStanding } from './eligibility';

const terms = {
  today: '2021-09-20',
  cycleEndsOn: '2022-06-30',
  leastCapacity: 1,
  mostCapacity: 5,
  isFundingAwarded: false,
};
const mentor: Answers = {
  over_18: true,
  agreed_to_code_of_conduct: true,
  member_number: '1',
  membership_ends: '2022-08-31',
  capacity: 2,
};
const mentee: Answers = { over_18: true, agreed_to_code_of_conduct: true, library_type: 'public' };

function standings(role: ApplicationRole, answers: Answers, isFundingAwarded = false) {
  const verdicts = judgeEligibility(factsOf(role, answers), { ...terms, isFundingAwarded });
  return Object.fromEntries(verdicts.map(({ rule, standing }) => [rule, standing]));
}

describe('who may take part', () => {
  it('every rule that concerns a role, and no other', () => {
    expect(standings('MENTOR', mentor)).toEqual({
      ADULT: 'MET',
      CODE_OF_CONDUCT: 'MET',
      MENTOR_MEMBERSHIP: 'MET',
      MENTOR_CAPACITY: 'MET',
    });
    expect(standings('MENTEE', mentee)).toEqual({ ADULT: 'MET', CODE_OF_CONDUCT: 'MET', CONNECTION_TO_FIELD: 'MET' });
  });

  it('each side is told beforehand every rule that an application of it can be judged by, and no other', () => {
    const funded: Answers = { ...mentor, member_number: '', funding_requested: true };
    const judged = (role: ApplicationRole, ...cases: Answers[]) =>
      new Set(cases.flatMap((answers) => Object.keys(standings(role, answers))));
    expect(new Set(eligibilityRulesOf('MENTOR'))).toEqual(judged('MENTOR', mentor, funded, {}));
    expect(new Set(eligibilityRulesOf('MENTEE'))).toEqual(judged('MENTEE', mentee, funded, {}));
  });

  it.each<[string, ApplicationRole, Answers, string, EligibilityStanding | undefined]>([
    ['somebody under 18', 'MENTEE', { ...mentee, over_18: false }, 'ADULT', 'FAILED'],
    ['no word about the age', 'MENTEE', {}, 'ADULT', 'FAILED'],
    ['no code of conduct', 'MENTOR', { ...mentor, agreed_to_code_of_conduct: false }, 'CODE_OF_CONDUCT', 'FAILED'],
    [
      'a membership that is over',
      'MENTOR',
      { ...mentor, membership_ends: '2021-09-19' },
      'MENTOR_MEMBERSHIP',
      'FAILED',
    ],
    ['one that ends today', 'MENTOR', { ...mentor, membership_ends: '2021-09-20' }, 'MENTOR_MEMBERSHIP', 'WARNED'],
    [
      'one that ends before the cycle',
      'MENTOR',
      { ...mentor, membership_ends: '2022-06-29' },
      'MENTOR_MEMBERSHIP',
      'WARNED',
    ],
    [
      'one that ends with the cycle',
      'MENTOR',
      { ...mentor, membership_ends: '2022-06-30' },
      'MENTOR_MEMBERSHIP',
      'MET',
    ],
    ['one without an end', 'MENTOR', { ...mentor, membership_ends: '' }, 'MENTOR_MEMBERSHIP', 'MET'],
    ['no membership', 'MENTOR', { ...mentor, member_number: '' }, 'MENTOR_MEMBERSHIP', 'FAILED'],
    [
      'no membership, and the wish',
      'MENTOR',
      { ...mentor, member_number: '', funding_requested: true },
      'MENTOR_MEMBERSHIP',
      undefined,
    ],
    [
      'the wish for funding',
      'MENTOR',
      { ...mentor, member_number: '', funding_requested: true },
      'MENTOR_FUNDING',
      'PENDING',
    ],
    ['a mentee without membership', 'MENTEE', mentee, 'MENTOR_MEMBERSHIP', undefined],
    ['a mentee from nowhere', 'MENTEE', { ...mentee, library_type: '' }, 'CONNECTION_TO_FIELD', 'FAILED'],
    [
      'a mentee with an employer',
      'MENTEE',
      { ...mentee, library_type: '', employer: 'A school' },
      'CONNECTION_TO_FIELD',
      'MET',
    ],
    ['no places', 'MENTOR', { ...mentor, capacity: 0 }, 'MENTOR_CAPACITY', 'FAILED'],
    ['the most places', 'MENTOR', { ...mentor, capacity: 5 }, 'MENTOR_CAPACITY', 'MET'],
    ['too many places', 'MENTOR', { ...mentor, capacity: 6 }, 'MENTOR_CAPACITY', 'FAILED'],
  ])('%s', (_, role, answers, rule, standing) => {
    expect(standings(role, answers)[rule]).toBe(standing);
  });

  it('an award makes the mentor eligible', () => {
    const hopeful = { ...mentor, member_number: '', funding_requested: true };
    expect(standings('MENTOR', hopeful, true)['MENTOR_FUNDING']).toBe('MET');
    const verdicts = judgeEligibility(factsOf('MENTOR', hopeful), terms);
    expect([failures(verdicts).length, hindrances(verdicts).length]).toEqual([0, 1]);
  });
});
