import type { Question } from './sections';

/** A question for specs: optional, one line, unless told otherwise. */
export const sampleQuestion = (key: string, traits: Partial<Question> = {}): Question => ({
  key,
  label: `${key}?`,
  kind: 'LINE',
  isRequired: false,
  isShared: false,
  options: [],
  least: null,
  most: null,
  longest: 200,
  ...traits,
});
