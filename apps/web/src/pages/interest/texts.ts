import { defineTexts, type Say } from '../../i18n/define-texts';

const ENGLISH = {
  title: 'Hear of the next cycle',
  titleOf: 'Hear of the next cycle of {program}',
  description: 'Leave your address, and we write once when applications open.',
  lead: 'Leave your address, and we write once when applications open.',
  email: 'E-mail address',
  role: 'What do you think of?',
  MENTEE: 'Having a mentor',
  MENTOR: 'Being a mentor',
  ANY: 'Both, or not sure yet',
  tell: 'Tell me',
  promise: 'We first ask your mailbox whether it was you. You can leave at any time, and your address is then erased.',
  notAnAddress: 'Enter an e-mail address, like name@example.org',
  faultTitle: 'There is a problem',
  asked: 'One more step: look into your mail',
  askedText: 'We sent a letter with a link. Your address is on the list once you have pressed the button behind it.',
  askedBy: 'The link works until {day}.',
  askedNothing: 'Nothing there? Look among unwanted mail, or ask again in a while.',
  open: 'Applications are open',
  openText: 'There is nothing to wait for: you can apply now.',
  toProgram: 'To the program',
  confirm: 'Is this you?',
  confirmText: 'Press the button, and we write to this address once when applications open.',
  confirmYes: 'Yes, tell me',
  confirmed: 'You are on the list',
  confirmedText: 'We write once when applications to {program} open. Every letter has a link to leave the list.',
  leave: 'Leave the list?',
  leaveText: 'Your address is erased, and no letter about the next cycle will come.',
  leaveYes: 'Erase my address',
  over: 'This link is over',
  overText: 'It is older than a week, was used to leave the list, or was cut short by a mail program.',
  again: 'Ask again',
} as const;

export const { sayIn: sayOfInterest } = defineTexts(ENGLISH, {
  es: async () => (await import('./texts.es')).texts,
});

export type SayOfInterest = Say<typeof ENGLISH>;
