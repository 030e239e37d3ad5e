import { defineTexts, type Say } from '../../i18n/define-texts';

const ENGLISH = {
  demo: 'Demo',
  today: 'It is {day}',
  hint: 'Be somebody, move the clock, read the mail',
  hintPlain: 'Be somebody, read the mail',
  about: 'The people are invented. What you change here, everybody who looks at this demo sees.',
  be: 'Sign in as',
  coordinator: 'Coordinator',
  reviewer: 'Reviewer',
  mentor: 'Mentor',
  mentee: 'Mentee',
  applicant: 'Applicant',
  administrator: 'Administrator',
  clock: 'Move the clock to',
  clockHelp:
    'It walks there day by day, and everything that is due on the way happens: letters go out, windows open and close.',
  clockSignIn: 'Sign in as somebody, then you can move it.',
  otherDay: 'Another day',
  move: 'Move',
  moving: 'The clock is walking to {day}.',
  arrived: 'The clock has arrived. What you see is from before.',
  reload: 'Load the page anew',
  stayed: 'The clock stays where it is',
  badDay: 'Give the day as year-month-day, as 2022-01-20.',
  back: 'Back',
  more: 'More',
  mailbox: 'Read the mailbox of the demo',
  mailboxHelp: 'Every letter that Bookends sends in this demo.',
  reset: 'Make the demo anew…',
  resetHelp:
    'Everything that was changed is lost, for everybody who looks at this demo, and cannot be brought back. It takes about a minute.',
  resetNow: 'Make it anew',
  nextDay: 'The next day',
  nextWeek: 'A week later',
  opensAPPLICATIONS: 'Applications open',
  closesAPPLICATIONS: 'Applications are over',
  closesREVIEW: 'Reviews are over',
  closesGOAL_SETTING: 'First meetings are over',
  opensSURVEY: 'The survey begins',
  onANNOUNCEMENT: 'Day of the announcement',
  onNETWORKING_SESSION: 'Networking session',
  onMIDPOINT: 'Half-way',
  onCONCLUSION: 'Last day of the cycle',
} as const;

export const { sayIn: sayOfDemo, sayEnglish: sayOfDemoInEnglish } = defineTexts(ENGLISH, {
  es: async () => (await import('./texts.es')).texts,
});

export type SayOfDemo = Say<typeof ENGLISH>;
