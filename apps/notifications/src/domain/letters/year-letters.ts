import { SIGNATURE, type Letter } from './letter';

const HELLO = 'Dear {{ recipient.givenName }},';

/** The letters of the year together. */
export const yearLetters = {
  NETWORKING_INVITATION: {
    subject: 'Save the date: networking session on {{ day }}',
    body: `${HELLO}

on {{ day }} all mentors and mentees of {{ program.name }} {{ cycle.name }} meet online to get to know each other. Come as you are; there is nothing to prepare.

The calendar file that comes with this letter puts the day into your calendar.

[Read more]({{ link }})

${SIGNATURE}`,
  },
  NETWORKING_REMINDER: {
    subject: 'Tomorrow: the networking session of {{ program.name }}',
    body: `${HELLO}

tomorrow, {{ day }}, is the virtual networking session of {{ program.name }} {{ cycle.name }}. We look forward to seeing you.

[Read more]({{ link }})

${SIGNATURE}`,
  },
  MONTHLY_CHECK_IN: {
    subject: 'How is your mentoring going?',
    body: `${HELLO}

another month of {{ program.name }} {{ cycle.name }} has passed. Have you two met? Is something in the way? Three short questions help us to notice early when a pair needs a hand.

[Answer in a minute]({{ link }})

${SIGNATURE}`,
  },
  MIDPOINT: {
    subject: 'Half way through {{ program.name }} {{ cycle.name }}',
    body: `${HELLO}

half of your year together has passed. It is a good moment to take out your goal sheet: what has moved, what has not, and is it still the right goal? Goals may be changed, and that is no failure.

[Look at our goals]({{ link }})

${SIGNATURE}`,
  },
  MONTH_TO_GO: {
    subject: 'A month to go in {{ program.name }} {{ cycle.name }}',
    body: `${HELLO}

on {{ day }} this cycle of {{ program.name }} comes to its end. There is time for one or two more meetings, and for a conversation about how you would like to part, or go on.

[Plan the last month]({{ link }})

${SIGNATURE}`,
  },
} satisfies Record<string, Letter>;
