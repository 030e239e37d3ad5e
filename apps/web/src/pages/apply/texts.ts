import { defineTexts, type Say } from '../../i18n/define-texts';

const ENGLISH = {
  mentee: 'Apply as a mentee',
  mentor: 'Apply as a mentor',
  menteeDescription: 'Who can apply for a mentor, what is asked, and what happens next.',
  mentorDescription: 'Who can apply to be a mentor, what is asked, and what happens next.',
  choose: 'Which program do you want to apply to?',
  noProgram: 'There is no program to apply to yet.',
  openUntil: 'Applications are open until {deadline}.',
  yourTime: 'Where you are: {time}.',
  opens: 'Applications open {day}. You can read here what will be asked.',
  closed: 'Applications are closed at the moment. You can read here what was asked last.',
  interest: 'Hear of it when they open',
  toProgram: 'All about {program}',
  who: 'Who can apply',
  ask: 'What we ask',
  facts:
    '{count, plural, one {# question} other {# questions}}, {required} of them required. It takes about {minutes, plural, one {a minute} other {# minutes}}.',
  saved: 'What you write is kept as you go. You can stop, come back on any device, and change it until the last day.',
  every: 'Read every question',
  shared: 'Read by the committee, and by your match once you have one',
  unshared: 'Read by the committee only',
  required: 'required',
  background:
    'There are also questions about your background. They are optional, on a page of their own, encrypted, and read by nobody on the committee.',
  next: 'What happens next',
  nextReceipt: 'You get a mail at once that says that your application has arrived.',
  nextReview: 'The committee reads every application, until {day}.',
  nextReviewUndated: 'The committee reads every application.',
  nextAnswer: 'Everybody hears how it went, around {day}. Your own page says where you stand at any time.',
  nextAnswerUndated: 'Everybody hears how it went. Your own page says where you stand at any time.',
  nextMeet: 'Those who are matched confirm it, meet, and write down what they want to reach.',
  promise:
    'More people look for a mentor than offer to be one, so we cannot promise a match. Whoever is not placed can stay on the waitlist.',
  promiseMentor: 'You say how many mentees you take, and can change it until the last day.',
  start: 'Start now',
  startHelp: 'You sign in with a link that we mail to you. There is no password.',
} as const;

export const { sayIn: sayOfApplying } = defineTexts(ENGLISH, {
  es: async () => (await import('./texts.es')).texts,
});

export type SayOfApplying = Say<typeof ENGLISH>;
