import { csvLine } from './application-csv';
import { isAddress, normaliseAddress } from './address';
import { hasControlCharacter, neutralised, restored } from './plain-text';

describe('a cell of a file', () => {
  it.each(['=1+1', '+49', '-1', '@me', '\tx', "'=x", "''=x", 'plain', "'quoted'", '', "it's"])(
    '%p is never computed, and comes back as it was',
    (text) => {
      expect(neutralised(text)).not.toMatch(/^[=+\-@\t]/);
      expect(restored(neutralised(text))).toBe(text);
    },
  );

  it('is quoted where it must be', () => {
    expect(csvLine(['a', 'b,c', 'say "x"', 'two\nlines', '=1'])).toBe(`a,"b,c","say ""x""","two\nlines",'=1\r\n`);
  });
});

describe('a text', () => {
  it.each([
    ['two\nlines and a\ttab', false],
    ['bell\u0007', true],
    ['return\r', true],
    ['separator\u2028', true],
    ['next line\u0085', true],
  ])('%p has control characters: %p', (text, expected) => {
    expect(hasControlCharacter(text)).toBe(expected);
  });
});

describe('an address', () => {
  it.each([
    ['Ada@Example.org ', true],
    ["o'brien+x@mail.example.org", true],
    ['ada', false],
    ['ada@localhost', false],
    ['a b@example.org', false],
    ['ada@example.org\nBcc: x@example.org', false],
    ['<ada@example.org>', false],
    [`${'a'.repeat(65)}@example.org`, false],
    [`a@${'b'.repeat(260)}.org`, false],
  ])('%p can be written to: %p', (text, expected) => {
    expect(isAddress(normaliseAddress(text))).toBe(expected);
  });
});
