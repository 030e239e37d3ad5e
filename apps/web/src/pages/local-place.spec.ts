import { localPlace } from './local-place';

describe('the place that a form wants to go back to', () => {
  it.each(['/', '/apply/mentee?program=x', '/console/1/overview?tab=2&q=a%20b'])('is %s', (place) =>
    expect(localPlace(place)).toBe(place),
  );

  it.each([
    null,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ])('is never %s', (place) => expect(localPlace(place)).toBe('/'));
});
