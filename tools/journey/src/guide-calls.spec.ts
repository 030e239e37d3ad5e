import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, validate } from 'graphql';
import { apiSchemaOf } from '../../supergraph/src/breaking-changes';
import { filledIn, readGuide, valueAt } from './guide-calls';

const CHECKOUT = resolve(__dirname, '../../..');
const calls = readGuide(resolve(CHECKOUT, 'docs/guides/the-endpoint-in-ten-calls.md'));
const schema = apiSchemaOf(readFileSync(resolve(CHECKOUT, 'supergraph.graphql'), 'utf8'));

describe('the guide', () => {
  it.each(calls)('asks in "$title" only for what the committed graph has', ({ document }) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  });

  it('uses no word with a dollar sign that an earlier call did not keep', () => {
    const kept = new Map<string, unknown>();
    for (const { variables, keeps } of calls) {
      expect(() => filledIn(variables, kept)).not.toThrow();
      for (const { name } of keeps) kept.set(name, name);
    }
  });
});

describe('reading an answer', () => {
  it.each([
    ['a.0.b', 1],
    ['a.1.b', undefined],
    ['a.0.b.c', undefined],
    ['x.y', undefined],
  ])('finds at %s: %s', (path, value) => {
    expect(valueAt({ a: [{ b: 1 }], x: null }, path)).toBe(value);
  });
});
