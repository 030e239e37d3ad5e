import { dayIn, deadlineIn } from './day-words';
import { ruleOf } from './default-program';
import { isDayOver, letterValues, type LetterFacts } from './letter-values';
import { variablesOf } from './letter-variables';
import { noticeTemplates } from './notice-rule';

const someone = (personId: string) => ({ personId, givenName: 'Ana\r\nBcc: x', familyName: 'Björk', email: 'a@b.c' });
const facts: LetterFacts = {
  reader: { ...someone('1'), timeZone: 'America/Los_Angeles', locale: 'en-US' },
  program: { name: 'ALSC' },
  cycle: {
    id: 'c',
    name: '2021-2022',
    timeZone: 'America/Chicago',
    windows: [{ key: 'APPLICATIONS', closesOn: '2021-09-30' }],
    milestones: [{ key: 'NETWORKING_SESSION', on: '2022-01-20' }],
  },
  subject: {
    id: 's',
    kind: 'MATCH',
    state: 'ANNOUNCED',
    role: 'MENTEE',
    dueOn: '2021-11-22',
    dueBy: null,
    isMentorPending: false,
    isMenteePending: true,
  },
  mentor: someone('1'),
  mentee: someone('2'),
  occurrence: {},
};

describe('what a letter is written from', () => {
  it.each(noticeTemplates.filter((template) => ruleOf(template).audience !== null))(
    '%s has a value for every variable that it offers',
    (template) => {
      const values = letterValues(template, facts, 'https://m.example.org');
      for (const name of variablesOf(template)) {
        const value = name.split('.').reduce<unknown>((all, part) => (all as Record<string, unknown>)[part], values);
        expect(value).toBeDefined();
      }
    },
  );

  it('keeps a name on one line, whatever was typed into it', () => {
    const values = letterValues('CONFIRM_REMINDER', facts, '') as { recipient: { givenName: string } };
    expect(values.recipient.givenName).toBe('Ana Bcc: x');
  });

  it('names who is still silent', () => {
    expect(letterValues('CONFIRMATION_OVERDUE', facts, '')['waitingFor']).toBe('Ana Bcc: x Björk');
  });

  it('knows that a reminder is pointless once its day is over', () => {
    const end = new Date('2021-10-01T05:00:00Z');
    expect(isDayOver('DRAFT_CLOSES_TOMORROW', facts, new Date(end.getTime() - 1))).toBe(false);
    expect(isDayOver('DRAFT_CLOSES_TOMORROW', facts, end)).toBe(true);
    expect(isDayOver('GOAL_SHEET_3_DAYS_LATE', facts, new Date('2030-01-01'))).toBe(false);
  });
});

describe('a deadline in words', () => {
  const words = (readerZone: string, locale = 'en-US') =>
    deadlineIn({ day: '2021-10-11', programZone: 'America/Chicago', readerZone, locale });

  it.each([
    ['America/Chicago', false, 'Monday, October 11, 2021 at 11:59 PM, Chicago time'],
    ['Europe/London', true, 'Tuesday, October 12, 2021 at 5:59 AM, London time'],
    ['Mars/Olympus', false, 'Monday, October 11, 2021 at 11:59 PM, Chicago time'],
  ])('reads for somebody in %s (differs: %s) as %s', (zone, differs, yourZone) => {
    expect(words(zone)).toEqual({ programZone: 'Monday, October 11, 2021, Chicago time', yourZone, differs });
  });

  it.each([
    ['en-GB', 'Monday 11 October 2021'],
    ['xx', 'Monday, October 11, 2021'],
    ["en-US'; DROP", 'Monday, October 11, 2021'],
  ])('is written as they do in %s', (locale, day) => {
    expect(dayIn('2021-10-11', locale).replace('Monday, 11', 'Monday 11')).toBe(day);
  });
});
