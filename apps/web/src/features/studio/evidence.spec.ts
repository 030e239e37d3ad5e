import { evidenceOf, type Contribution } from './evidence';

const labels = new Map([['school_age_programming', 'School-age programming']]);
const of = (
  criterion: Contribution['criterion'],
  degree: number,
  shared: string[] = [],
  amount: number | null = null,
) => evidenceOf({ criterion, degree, evidence: { shared, amount } } as unknown as Contribution, labels);

describe('what a contribution rests on', () => {
  it.each([
    [
      'topics in the words of the form',
      of('TOPICS', 100, ['school_age_programming'], 1),
      'inCommon',
      { shared: 'School-age programming' },
    ],
    [
      'a word that the form has no more',
      of('LANGUAGES', 100, ['sign_language'], 1),
      'inCommon',
      { shared: 'sign language' },
    ],
    ['no topic', of('TOPICS', 0, [], 0), 'none', { shared: '' }],
    ['hours', of('TIME_ZONE', 50, [], 4), 'hours', { amount: 4 }],
    ['years', of('EXPERIENCE_GAP', 100, [], 12), 'yearsMore', { amount: 12 }],
    ['years that nobody told', of('EXPERIENCE_GAP', 0), 'yearsUnknown', { amount: 0 }],
    ['the same region', of('SAME_REGION', 100, ['west']), 'sameRegion', { shared: 'west' }],
    ['another region that nobody minds', of('SAME_REGION', 50), 'differsFreely', { shared: '' }],
    ['another type of library than was wished', of('SAME_LIBRARY_TYPE', 0), 'differsWished', { shared: '' }],
    ['regions that nobody told', of('SAME_REGION', 100), 'bothOpen', { shared: '' }],
    ['backgrounds that nobody asked about', of('SIMILAR_BACKGROUND', 50), 'notCompared', { shared: '' }],
    ['similar backgrounds', of('SIMILAR_BACKGROUND', 100), 'alike', { shared: '' }],
    ['a pair that met before', of('FIRST_TIME_TOGETHER', 0), 'metBefore', {}],
  ])('is said for %s', (_what, evidence, key, values) => expect(evidence).toEqual({ key, values }));
});
