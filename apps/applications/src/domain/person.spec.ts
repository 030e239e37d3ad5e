import { withProfile, type ProfileChanges, type ProfileRejection } from './person';
import { examplePerson } from './program-examples';

describe('the profile of a person', () => {
  it('takes what is given, trimmed, and keeps the rest', () => {
    const result = withProfile(examplePerson({ familyName: 'Lovelace' }), {
      givenName: ' Ada ',
      timeZone: 'Europe/London',
    });
    expect(result.isOk && result.value).toMatchObject({
      givenName: 'Ada',
      familyName: 'Lovelace',
      timeZone: 'Europe/London',
      locale: 'en-US',
      revision: 2,
    });
  });

  it.each<ProfileChanges>([{}, { givenName: null, locale: null }, { timeZone: 'UTC' }])(
    'stays the very same for %j',
    (changes) => {
      const person = examplePerson();
      const result = withProfile(person, changes);
      expect(result.isOk && result.value).toBe(person);
    },
  );

  it.each<[string, ProfileChanges, ProfileRejection]>([
    [
      'a name with a line break, which would break a header',
      { givenName: 'Ada\r\nBcc: everybody@example.org' },
      { reason: 'name-malformed', field: 'givenName', most: 80 },
    ],
    ['a name with a bell', { familyName: 'L\u0007' }, { reason: 'name-malformed', field: 'familyName', most: 80 }],
    ['a name of 81 letters', { givenName: 'a'.repeat(81) }, { reason: 'name-malformed', field: 'givenName', most: 80 }],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }, { reason: 'unknown-time-zone', timeZone: 'Mars/Olympus' }],
    ['a locale that is none', { locale: 'english please' }, { reason: 'unknown-locale', locale: 'english please' }],
  ])('refuses %s', (_, changes, rejection) => {
    expect(withProfile(examplePerson(), changes)).toEqual({ isOk: false, rejection });
  });

  it('of somebody new is empty, and no session of theirs is over', () => {
    const person = examplePerson();
    expect([person.givenName, person.familyName, person.revision]).toEqual(['', '', 1]);
    expect(person.sessionsValidFrom.getTime()).toBe(0);
  });
});
