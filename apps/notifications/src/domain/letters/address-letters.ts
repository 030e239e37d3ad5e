import { SIGNATURE, type Letter } from './letter';

/** The letters to addresses that need no account. */
export const addressLetters = {
  SIGN_IN_LINK: {
    subject: 'Your sign-in link',
    body: `Hello,

here is the link that you asked for. It works once, for {{ minutes }} minutes.

[Sign in]({{ link }})

If the button does not work, copy this address into your browser:

{{ link }}

If you did not ask for it, ignore this letter: nobody can sign in without it.`,
  },
  INTEREST_CONFIRMATION: {
    subject: 'Shall we tell you when {{ program.name }} takes applications?',
    body: `Hello,

somebody, we think it was you, asked us to write to this address when {{ program.name }} next takes applications. Please say that it was you, by the end of {{ day }}:

[Yes, tell me]({{ link }})

If it was not you, ignore this letter: you will get no other one, and the address is forgotten.

${SIGNATURE}`,
  },
  APPLICATIONS_OPEN: {
    subject: '{{ program.name }} {{ cycle.name }} takes applications now',
    body: `Hello,

you asked us to tell you: {{ program.name }} {{ cycle.name }} takes applications now, until the end of {{ day }}.

On its page you find who can apply, what you are asked, and how the year goes. You can begin today and finish another day.

[See how to apply]({{ link }})

This is the one letter that you asked for; you will get no other about it. If you would rather have your address forgotten at once, open {{ leaveLink }}

${SIGNATURE}`,
  },
} satisfies Record<string, Letter>;
