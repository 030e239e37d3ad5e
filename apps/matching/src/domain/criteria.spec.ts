import type { Candidate } from './candidate';
import { criteria } from './criteria';
import type { CriterionKey } from './criteria-set';
import { preparePool } from './prepared-pool';
import { sampleMentee, sampleMentor, sampleSnapshot } from './sample-pool';

type Traits = Partial<Candidate>;

function degree(key: CriterionKey, mentor: Traits, mentee: Traits, former = false): number {
  const [one, other] = [sampleMentor(1, mentor), sampleMentee(1, mentee)];
  const formerPairs = former ? [{ mentorPersonId: one.personId, menteePersonId: other.personId }] : [];
  const pool = preparePool(sampleSnapshot([one], [other], { formerPairs }));
  return criteria.find((criterion) => criterion.key === key)!.degree(pool.mentors[0]!, pool.mentees[0]!);
}

const asks = { similarBackground: 'PREFER' } as const;

describe('a criterion', () => {
  it.each<[CriterionKey, string, Traits, Traits, number]>([
    ['TOPICS', 'all wanted are offered', { topics: ['a', 'b', 'c'] }, { topics: ['a', 'b'] }, 100],
    ['TOPICS', 'one of three is offered', { topics: ['a', 'x'] }, { topics: ['a', 'b', 'c'] }, 33],
    ['TOPICS', 'none is offered', { topics: ['x'] }, { topics: ['a'] }, 0],
    ['TOPICS', 'nothing is wanted', { topics: ['x'] }, { topics: [] }, 0],
    ['TOPICS', 'a topic is named twice', { topics: ['a', 'a'] }, { topics: ['a', 'a', 'b'] }, 50],
    ['TIME_ZONE', 'the zone is the same', {}, {}, 100],
    ['TIME_ZONE', 'two hours lie between', { timeZone: 'America/Los_Angeles' }, {}, 75],
    ['TIME_ZONE', 'the mentor has evenings', { timeZone: 'America/New_York', hasEvenings: true }, {}, 100],
    ['TIME_ZONE', 'an ocean lies between', { timeZone: 'Europe/London' }, {}, 25],
    ['TIME_ZONE', 'two oceans lie between', { timeZone: 'Asia/Tokyo' }, {}, 0],
    ['SAME_REGION', 'it is the same', {}, {}, 100],
    ['SAME_REGION', 'it differs and nobody asked', { region: 'Pacific' }, {}, 50],
    ['SAME_REGION', 'it differs and the mentee asked', { region: 'Pacific' }, { sameRegion: 'PREFER' }, 0],
    ['SAME_REGION', 'it differs and the mentor asked', { region: 'Pacific', sameRegion: 'PREFER' }, {}, 0],
    ['SAME_LIBRARY_TYPE', 'it differs and nobody asked', { libraryType: 'School' }, {}, 50],
    [
      'SIMILAR_BACKGROUND',
      'nobody asked, whatever it is',
      { backgroundTokens: ['t'] },
      { backgroundTokens: ['t'] },
      50,
    ],
    [
      'SIMILAR_BACKGROUND',
      'one asked and it is',
      { backgroundTokens: ['t'] },
      { backgroundTokens: ['t'], ...asks },
      100,
    ],
    [
      'SIMILAR_BACKGROUND',
      'one asked and it is not',
      { backgroundTokens: ['t'] },
      { backgroundTokens: ['u'], ...asks },
      0,
    ],
    ['SIMILAR_BACKGROUND', 'one asked and the other said nothing', {}, { backgroundTokens: ['u'], ...asks }, 0],
    ['LANGUAGES', 'half are shared', { languages: ['English'] }, { languages: ['English', 'Spanish'] }, 50],
    ['CONTACT_MODES', 'all are shared', { contactModes: ['Email', 'Phone'] }, { contactModes: ['Phone'] }, 100],
    ['EXPERIENCE_GAP', 'eight years lie between', { yearsInField: 10 }, { yearsInField: 2 }, 100],
    ['EXPERIENCE_GAP', 'two years lie between', { yearsInField: 4 }, { yearsInField: 2 }, 25],
    ['EXPERIENCE_GAP', 'the mentee has more', { yearsInField: 1 }, { yearsInField: 9 }, 0],
    ['EXPERIENCE_GAP', 'one did not say', { yearsInField: null }, {}, 50],
  ])('%s, where %s', (key, _, mentor, mentee, expected) => {
    expect(degree(key, mentor, mentee)).toBe(expected);
  });

  it('FIRST_TIME_TOGETHER gives nothing to two who were matched before', () => {
    expect(degree('FIRST_TIME_TOGETHER', {}, {}, true)).toBe(0);
    expect(degree('FIRST_TIME_TOGETHER', {}, {})).toBe(100);
  });

  it('names what it rests on, and never a background', () => {
    const mentor = sampleMentor(1, {
      topics: ['b', 'a', 'x'],
      timeZone: 'America/Los_Angeles',
      backgroundTokens: ['t'],
    });
    const mentee = sampleMentee(1, { topics: ['c', 'a', 'b'], backgroundTokens: ['t'], similarBackground: 'PREFER' });
    const pool = preparePool(sampleSnapshot([mentor], [mentee]));
    const evidence = Object.fromEntries(
      criteria.map(({ key, evidence }) => [key, evidence(pool.mentors[0]!, pool.mentees[0]!)]),
    );
    expect(evidence['TOPICS']).toEqual({ shared: ['a', 'b'], amount: 2 });
    expect(evidence['TIME_ZONE']).toEqual({ shared: [], amount: 6 });
    expect(evidence['EXPERIENCE_GAP']).toEqual({ shared: [], amount: 10 });
    expect(evidence['SIMILAR_BACKGROUND']).toEqual({ shared: [], amount: null });
  });
});
