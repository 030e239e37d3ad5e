import { DEADLINE, SIGNATURE, type Letter } from './letter';

const HELLO = 'Dear {{ recipient.givenName }},';
const COUNTERPART = '{{ counterpart.givenName }} {{ counterpart.familyName }}';

/** The letters of the announcement. */
export const matchLetters = {
  MATCH_ANNOUNCED_TO_MENTOR: {
    subject: 'Meet your mentee: {{ counterpart.givenName }}',
    body: `${HELLO}

thank you for giving your time to {{ program.name }} {{ cycle.name }}. The committee has matched you with ${COUNTERPART}, and we think that you two have a good deal to talk about.

You can reach {{ counterpart.givenName }} at {{ counterpart.email }}. Their shared answers are on your page.

What we ask of you now:

- Please confirm the match by the end of ${DEADLINE}.
- Write a short hello and propose a first meeting. Mentees are often shy about the first step.

If something speaks against this match, tell us. Nobody has to give a reason.

[Confirm and read more]({{ link }})

${SIGNATURE}`,
  },
  MATCH_ANNOUNCED_TO_MENTEE: {
    subject: 'Meet your mentor: {{ counterpart.givenName }}',
    body: `${HELLO}

good news: in {{ program.name }} {{ cycle.name }} you are matched with ${COUNTERPART}.

You can reach {{ counterpart.givenName }} at {{ counterpart.email }}. Their shared answers are on your page, with an agenda for your first meeting.

What we ask of you now:

- Please confirm the match by the end of ${DEADLINE}.
- Think of two or three things that you would like to be different for you by the summer. They are the seed of your goals.

If something speaks against this match, tell us. Nobody has to give a reason.

[Confirm and read more]({{ link }})

${SIGNATURE}`,
  },
  CONFIRM_REMINDER: {
    subject: 'Please confirm your match with {{ counterpart.givenName }}',
    body: `${HELLO}

{{ counterpart.givenName }} and you were matched in {{ program.name }} {{ cycle.name }}, and we have not heard from you yet. Please confirm by the end of ${DEADLINE}.

One click is enough. If the match does not suit you, answer this letter and we will look for another way together.

[Confirm the match]({{ link }})

${SIGNATURE}`,
  },
  CONFIRMATION_OVERDUE: {
    subject: 'A match waits for an answer: {{ mentor.name }} and {{ mentee.name }}',
    body: `${HELLO}

the match of {{ mentor.name }} (mentor) and {{ mentee.name }} (mentee) in {{ cycle.name }} should have been confirmed by the end of {{ deadline.programZone }}.

Still silent: {{ waitingFor }}. Nothing has been changed: the match stays until you decide. A personal word often does it.

[Open the pair]({{ link }})

This letter comes from {{ program.name }}.`,
  },
} satisfies Record<string, Letter>;
