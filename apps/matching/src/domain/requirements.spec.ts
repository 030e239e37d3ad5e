import type { Candidate } from './candidate';
import { defaultCriteriaSet } from './criteria-set';
import { preparePool } from './prepared-pool';
import { brokenRequirement, type RequirementKey } from './requirements';
import { sampleMentee, sampleMentor, sampleSnapshot } from './sample-pool';

type Traits = Partial<Candidate>;

function broken(mentor: Traits, mentee: Traits, isSharedTopicRequired = false): RequirementKey | null {
  const pool = preparePool(sampleSnapshot([sampleMentor(1, mentor)], [sampleMentee(1, mentee)]));
  return brokenRequirement(pool.mentors[0]!, pool.mentees[0]!, { ...defaultCriteriaSet, isSharedTopicRequired });
}

const needsBackground = { similarBackground: 'REQUIRE', backgroundTokens: ['t'] } as const;

describe('a requirement', () => {
  it.each<[string, RequirementKey | null, Traits, Traits]>([
    ['two who suit', null, {}, {}],
    ['a mentor who is no member', 'MENTOR_IS_MEMBER', { isMember: false }, {}],
    ['a mentee who is no member', null, {}, { isMember: false }],
    ['one person in both roles', 'TWO_PEOPLE', { personId: sampleMentee(1).personId }, {}],
    ['a mentee who refuses the mentor', 'NOT_ON_DO_NOT_MATCH_LIST', {}, { doNotMatchTokens: ['mentor-1'] }],
    ['a mentor who refuses the mentee', 'NOT_ON_DO_NOT_MATCH_LIST', { doNotMatchTokens: ['mentee-1'] }, {}],
    [
      'two of one employer, however it is spelt',
      'DIFFERENT_EMPLOYER',
      { employer: 'Lake  City Library ' },
      { employer: 'LAKE CITY library' },
    ],
    ['two who name no employer', null, { employer: ' ' }, { employer: '' }],
    ['a mentee who requires the region', 'REQUIRED_REGION', { region: 'Pacific' }, { sameRegion: 'REQUIRE' }],
    ['a mentor who requires the region', 'REQUIRED_REGION', { region: 'Pacific', sameRegion: 'REQUIRE' }, {}],
    ['a mentee who prefers the region', null, { region: 'Pacific' }, { sameRegion: 'PREFER' }],
    ['a required library type', 'REQUIRED_LIBRARY_TYPE', { libraryType: 'School' }, { sameLibraryType: 'REQUIRE' }],
    ['a required background that is there', null, { backgroundTokens: ['t', 'u'] }, needsBackground],
    ['a required background that is not', 'REQUIRED_BACKGROUND', { backgroundTokens: ['u'] }, needsBackground],
    ['a required background of which nothing is known', 'REQUIRED_BACKGROUND', {}, needsBackground],
    ['no common language', 'COMMON_LANGUAGE', { languages: ['Spanish'] }, {}],
    ['no common way to talk', 'COMMON_CONTACT_MODE', { contactModes: ['Phone'] }, {}],
    ['no common topic, where none is required', null, { topics: ['x'] }, {}],
  ])('for %s is %s', (_, expected, mentor, mentee) => {
    expect(broken(mentor, mentee)).toBe(expected);
  });

  it('may be that a topic is shared', () => {
    expect(broken({ topics: ['x'] }, {}, true)).toBe('SHARED_TOPIC');
    expect(broken({}, {}, true)).toBeNull();
  });
});
