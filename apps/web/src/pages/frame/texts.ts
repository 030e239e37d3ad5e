import { defineTexts, type Say } from '../../i18n/define-texts';

const ENGLISH = {
  skip: 'Skip to the content',
  nav: 'Main',
  program: 'Programs',
  signIn: 'Sign in',
  yourPlace: 'Your pages',
  signOut: 'Sign out',
  language: 'Language',
  about: 'About this site',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  conduct: 'Code of conduct',
  explorer: 'For programmers: the GraphQL explorer',
  made: 'Bookends runs mentoring programs of associations.',
  outTitle: 'This cannot be read at the moment',
  outText: 'A part of Bookends does not answer. Nothing is lost; please try again in a minute.',
  again: 'Try again',
} as const;

export const { sayIn: sayOfFrame, sayEnglish: sayOfFrameInEnglish } = defineTexts(ENGLISH, {
  es: async () => (await import('./texts.es')).texts,
});

export type SayOfFrame = Say<typeof ENGLISH>;
