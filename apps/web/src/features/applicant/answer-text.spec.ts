import { answerTexts, isPromise } from './answer-text';
import { referenceOf } from './reference';
import { sampleQuestion } from './sample-questions';
import { zoneName, zonesByArea } from './time-zones';

const words = { yes: 'Yes', no: 'No', dates: { day: (date: string) => `the day ${date}` } };
const options = [{ key: 'a', label: 'Apple' }];

describe('an answer as people read it', () => {
  it.each([
    ['YES_NO', ['yes'], ['Yes']],
    ['YES_NO', ['no'], ['No']],
    ['DATE', ['2022-08-31'], ['the day 2022-08-31']],
    ['DATE', ['soon'], ['soon']],
    ['TIME_ZONE', ['America/New_York'], ['America/New York']],
    ['CHOICES', ['a', 'gone'], ['Apple', 'gone']],
    ['ADDRESSES', ['x@example.org', ' '], ['x@example.org']],
    ['TEXT', [], []],
  ] as const)('of %s %j is %j', (kind, values, texts) => {
    expect(answerTexts(sampleQuestion('q', { kind, options }), values, words)).toEqual(texts);
  });

  it('is a promise where a sentence is agreed to', () => {
    expect(isPromise(sampleQuestion('q', { kind: 'YES_NO', label: 'I am 18 or older' }))).toBe(true);
    expect(isPromise(sampleQuestion('q', { kind: 'YES_NO', label: 'Are evenings possible?' }))).toBe(false);
    expect(isPromise(sampleQuestion('q', { label: 'Your member number' }))).toBe(false);
  });
});

describe('time zones', () => {
  it('stand below their area', () => {
    expect(zonesByArea('').find(({ area }) => area === 'America')?.zones).toContain('America/Chicago');
    expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Argentina, Buenos Aires');
  });

  it('keep what was chosen, whether the browser knows it or not', () => {
    expect(zonesByArea('America/Springfield').find(({ area }) => area === 'America')?.zones).toContain(
      'America/Springfield',
    );
  });
});

it('a reference is the end of the id, in two groups', () => {
  expect(referenceOf('01a21553-10ea-7688-8bab-aa5779bd5709')).toBe('79BD-5709');
});
