import { MOST_OBJECTIVES, newProgram, slugOf, type NewProgram, type ProgramRejection } from './program';
import { OTHER_ID, PROGRAM_ID } from './program-examples';

const at = new Date('2021-08-01T12:00:00Z');
const given = (traits: Partial<NewProgram> = {}): NewProgram => ({
  id: PROGRAM_ID,
  slug: null,
  name: ' ALSC Mentoring ',
  description: ' For librarians ',
  timeZone: 'America/Chicago',
  objectives: [],
  at,
  ...traits,
});
const objectives = (...texts: string[]) => texts.map((text) => ({ id: OTHER_ID, text }));

describe('a new program', () => {
  it('has its texts trimmed, a slug of its name and revision 1', () => {
    const result = newProgram(given());
    expect(result).toEqual({
      isOk: true,
      value: {
        id: PROGRAM_ID,
        slug: 'alsc-mentoring',
        name: 'ALSC Mentoring',
        description: 'For librarians',
        timeZone: 'America/Chicago',
        objectives: [],
        revision: 1,
        createdAt: at,
      },
    });
  });

  it('numbers its objectives from 1 in the order given', () => {
    const result = newProgram(given({ objectives: objectives(' Lead ', 'Grow') }));
    expect(result.isOk && result.value.objectives.map(({ position, text }) => [position, text])).toEqual([
      [1, 'Lead'],
      [2, 'Grow'],
    ]);
  });

  it.each<[string, Partial<NewProgram>, ProgramRejection]>([
    ['has no name', { name: '  ' }, { reason: 'name-missing' }],
    ['has a name of 121 letters', { name: 'n'.repeat(121) }, { reason: 'name-malformed', most: 120 }],
    ['has a header in its name', { name: 'A\r\nBcc: b@c.de' }, { reason: 'name-malformed', most: 120 }],
    [
      'has a description beyond measure',
      { description: 'd'.repeat(2_001) },
      { reason: 'text-too-long', field: ['description'], most: 2_000 },
    ],
    ['has a slug with capitals', { slug: 'ALSC' }, { reason: 'slug-malformed', slug: 'ALSC' }],
    ['has a slug that goes up a folder', { slug: '../etc' }, { reason: 'slug-malformed', slug: '../etc' }],
    ['has a name of signs only, and no slug', { name: '***' }, { reason: 'slug-malformed', slug: '' }],
    [
      'lies in an unknown zone',
      { timeZone: 'Mars/Olympus' },
      { reason: 'unknown-time-zone', timeZone: 'Mars/Olympus' },
    ],
    [
      'has an empty objective',
      { objectives: objectives('Lead', ' ') },
      { reason: 'objective-empty', field: ['objectives', '1'] },
    ],
    [
      'has an objective beyond measure',
      { objectives: objectives('o'.repeat(2_001)) },
      { reason: 'text-too-long', field: ['objectives', '0'], most: 2_000 },
    ],
    [
      'has too many objectives',
      { objectives: objectives(...Array<string>(MOST_OBJECTIVES + 1).fill('Grow')) },
      { reason: 'too-many-objectives', most: MOST_OBJECTIVES },
    ],
  ])('is refused when it %s', (_, traits, rejection) => {
    expect(newProgram(given(traits))).toEqual({ isOk: false, rejection });
  });
});

describe('the slug of a name', () => {
  it.each([
    ['Łódź & Kraków: Mentoring!', 'odz-krakow-mentoring'],
    ['  ALSC  2021 ', 'alsc-2021'],
    ['---', ''],
  ])('of %j is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('never ends with a hyphen, however long the name', () => {
    expect(slugOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });
});
