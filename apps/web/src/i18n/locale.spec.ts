import { localeOf, readAcceptLanguage } from './locale';

describe('the language of a reader', () => {
  it.each([
    ['the first that we have', ['fr', 'es-MX', 'en'], 'es'],
    ['English when we have none', ['fr', 'de'], 'en'],
    ['English when nothing is wished', [null, undefined, ''], 'en'],
    ['whatever the case and the sign between', ['ES_us'], 'es'],
  ] as const)('is %s', (_what, wanted, locale) => expect(localeOf(...wanted)).toBe(locale));

  it('follows the weights of the browser, and leaves out what it refuses', () => {
    expect(readAcceptLanguage('en;q=0.5, es-MX, fr;q=0')).toEqual(['es-MX', 'en']);
    expect(readAcceptLanguage(undefined)).toEqual([]);
  });
});
