import { sampleQuestion } from './sample-questions';
import { progressOf, sectionAfter, sectionsOf, stateOf, valuesOf, type Section } from './sections';

const section = (...questions: Section['questions']): Section => ({ key: 'hopes', questions });
const needed = sampleQuestion('topics', { isRequired: true });
const free = sampleQuestion('statement');

describe('the sections of a form', () => {
  it('are its topics, each with its questions in the order of the form, without empty ones', () => {
    const asked = ['statement', 'topics', 'region', 'over_18'].map((key) => sampleQuestion(key));
    const sections = sectionsOf(asked);
    expect(sections.map(({ key }) => key)).toEqual(['hopes', 'background', 'promises']);
    expect(sections[0]?.questions.map(({ key }) => key)).toEqual(['statement', 'topics']);
  });

  it('ask what no topic names before the promises', () => {
    const sections = sectionsOf([sampleQuestion('over_18'), sampleQuestion('favourite_book')]);
    expect(sections.map(({ key }) => key)).toEqual(['more', 'promises']);
  });

  it('follow one another to the last', () => {
    const sections = sectionsOf([needed, sampleQuestion('over_18')]);
    expect(sectionAfter(sections, 'hopes')).toBe('promises');
    expect(sectionAfter(sections, 'promises')).toBeNull();
  });
});

describe('how far a section is', () => {
  it.each([
    ['to do while nothing is answered', {}, [], 'todo'],
    ['begun while something required is missing', { statement: ['x'] }, [], 'started'],
    ['to do while an answer is only space', { topics: [' '] }, [], 'todo'],
    ['done with everything required', { topics: ['x'] }, [], 'done'],
    ['another look when an answer breaks a rule', { topics: ['x'] }, ['topics'], 'attention'],
    ['begun when a rule wants an answer that is not required', { topics: ['x'] }, ['statement'], 'started'],
  ] as const)('is %s', (_what, values, failing, state) => {
    expect(stateOf(section(needed, free), { values, failing })).toBe(state);
  });

  it('is optional where nothing has to be said, and done once something is', () => {
    expect(stateOf(section(free), { values: {}, failing: [] })).toBe('optional');
    expect(stateOf(section(free), { values: { statement: ['x'] }, failing: [] })).toBe('done');
  });
});

describe('the progress', () => {
  const sections = sectionsOf([
    needed,
    sampleQuestion('member_number'),
    sampleQuestion('over_18', { isRequired: true }),
  ]);

  it('counts the sections that need something', () => {
    expect(progressOf(sections, { values: { topics: ['x'] }, failing: [] })).toEqual({ done: 1, needed: 2 });
  });

  it('counts an optional section too while a rule wants it', () => {
    const standing = { values: { topics: ['x'] }, failing: ['member_number'] };
    expect(progressOf(sections, standing)).toEqual({ done: 1, needed: 3 });
  });
});

it('values have an entry for every question', () => {
  const answers = [{ question: { key: 'topics' }, values: ['a', 'b'] }];
  expect(valuesOf([needed, free], answers)).toEqual({ topics: ['a', 'b'], statement: [] });
});
