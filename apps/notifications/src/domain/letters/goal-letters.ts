import { DEADLINE, SIGNATURE, type Letter } from './letter';

const HELLO = 'Dear {{ recipient.givenName }},';

/** The letters of the goal sheet. */
export const goalLetters = {
  GOAL_SHEET_DUE_IN_7_DAYS: {
    subject: 'Your goal sheet is due in a week',
    body: `${HELLO}

a reminder for {{ counterpart.givenName }} and you: your goal sheet for {{ program.name }} {{ cycle.name }} is due by the end of ${DEADLINE}.

One good goal is enough; three is the most. Write down what you want to reach, how you will both notice, and a first small step. The mentee submits the sheet, and the mentor signs it.

[Open our goal sheet]({{ link }})

${SIGNATURE}`,
  },
  GOAL_SHEET_DUE_TODAY: {
    subject: 'Your goal sheet is due today',
    body: `${HELLO}

today is the day: the goal sheet of {{ counterpart.givenName }} and you is due by the end of ${DEADLINE}. It does not have to be perfect. Goals can be amended later in the year.

[Open our goal sheet]({{ link }})

${SIGNATURE}`,
  },
  GOAL_SHEET_3_DAYS_LATE: {
    subject: 'We have not seen your goal sheet yet',
    body: `${HELLO}

the goal sheet of {{ counterpart.givenName }} and you was due on {{ day }}, and it has not been submitted yet. That happens, above all at this time of the year.

If you are stuck, half an hour together is usually enough. If something is in the way that we should know of, answer this letter.

[Open our goal sheet]({{ link }})

${SIGNATURE}`,
  },
  GOAL_SHEET_SUBMITTED: {
    subject: '{{ counterpart.givenName }} has submitted your goal sheet',
    body: `${HELLO}

{{ counterpart.givenName }} has submitted the goal sheet that you two wrote for {{ program.name }} {{ cycle.name }}. Please read it, and either agree to it or return it with a comment.

[Read the goal sheet]({{ link }})

${SIGNATURE}`,
  },
  GOAL_SHEET_RETURNED: {
    subject: '{{ counterpart.givenName }} has a comment on your goal sheet',
    body: `${HELLO}

{{ counterpart.givenName }} has read your goal sheet and returned it with a comment. Have a look, change what you both want to change, and submit it again by the end of ${DEADLINE}.

[Read the comment]({{ link }})

${SIGNATURE}`,
  },
  GOAL_SHEET_AGREED: {
    subject: 'Your goals are agreed',
    body: `${HELLO}

{{ counterpart.givenName }} and you have agreed on your goals for {{ program.name }} {{ cycle.name }}. From here on it is small steps: pick the first one before you meet again.

[See our goals]({{ link }})

${SIGNATURE}`,
  },
} satisfies Record<string, Letter>;
