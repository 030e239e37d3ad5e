import { inSentence, reasonsOf } from './reasons';

const answers = [
  { values: ['storytime', 'budget_and_grant_writing'], texts: ['Storytime', 'Budget and grant writing'] },
  { values: ['midwest'], texts: ['Midwest'] },
];
const of = (criterion: 'TOPICS' | 'SAME_REGION' | 'TIME_ZONE' | 'FIRST_TIME_TOGETHER', traits = {}) => ({
  criterion,
  points: 100,
  degree: 100,
  evidence: { shared: [] as string[], amount: null as number | null },
  ...traits,
});

describe('why two people were matched', () => {
  it('is said in the words of their answers', () => {
    const topics = of('TOPICS', { evidence: { shared: ['budget_and_grant_writing', 'story_hour'], amount: 2 } });
    expect(reasonsOf([topics], answers)).toEqual([
      { criterion: 'TOPICS', shared: ['Budget and grant writing', 'story hour'], amount: 2 },
    ]);
  });

  it('begins with what weighs most', () => {
    const region = of('SAME_REGION', { points: 1000, evidence: { shared: ['midwest'], amount: null } });
    const hours = of('TIME_ZONE', { points: 1500, evidence: { shared: [], amount: 7.4 } });
    expect(reasonsOf([region, hours], answers)).toMatchObject([
      { criterion: 'TIME_ZONE', amount: 7 },
      { criterion: 'SAME_REGION', shared: ['Midwest'] },
    ]);
  });

  it.each([
    ['does not count for the pair', of('FIRST_TIME_TOGETHER', { points: 0, degree: 0 })],
    ['rests on nothing in common', of('SAME_REGION', { degree: 50 })],
    ['is not known', of('TIME_ZONE')],
  ])('leaves out what %s', (_what, contribution) => expect(reasonsOf([contribution], answers)).toEqual([]));
});

it('writes labels small inside a sentence, but for names and abbreviations', () => {
  expect(inSentence('TOPICS', ['Early literacy', 'STEM programs'])).toEqual(['early literacy', 'STEM programs']);
  expect(inSentence('LANGUAGES', ['English'])).toEqual(['English']);
});
