import { sameOrigin } from './same-origin';

const check = sameOrigin('https://bookends.example.org');

function sentWith(headers: Record<string, string>): 'goes on' | number {
  let outcome: 'goes on' | number = 0;
  const response = {
    status: (status: number) => {
      outcome = status;
      return { type: () => ({ send: () => undefined }) };
    },
  };
  check({ headers } as never, response as never, () => {
    outcome = 'goes on';
  });
  return outcome;
}

describe('a form', () => {
  it.each<[string, Record<string, string>, 'goes on' | number]>([
    ['of our own page', { 'sec-fetch-site': 'same-origin' }, 'goes on'],
    ['typed or bookmarked', { 'sec-fetch-site': 'none' }, 'goes on'],
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://bookends.example.org' }, 403],
    ['of a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['of an older browser, our page', { origin: 'https://bookends.example.org', host: 'gateway:4000' }, 'goes on'],
    [
      'of an older browser, at another name of ours',
      { origin: 'http://10.0.0.7:4000', host: '10.0.0.7:4000' },
      'goes on',
    ],
    ['of an older browser, another site', { origin: 'https://evil.example', host: 'bookends.example.org' }, 403],
    ['of a page that hides its origin', { origin: 'null', host: 'bookends.example.org' }, 403],
    ['of a script', {}, 'goes on'],
  ])('%s', (_, headers, outcome) => expect(sentWith(headers)).toBe(outcome));
});
