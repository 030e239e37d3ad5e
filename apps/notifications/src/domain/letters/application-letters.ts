import { DEADLINE, SIGNATURE, type Letter } from './letter';

const HELLO = 'Dear {{ recipient.givenName }},';

/** The letters of applying. */
export const applicationLetters = {
  APPLICATION_RECEIVED: {
    subject: 'We have your application for {{ program.name }} {{ cycle.name }}',
    body: `${HELLO}

thank you for applying to be a {{ role }} in {{ program.name }} {{ cycle.name }}. Your application has arrived safely, and there is nothing else you need to do today.

What happens next: the committee reads every application after the window closes. You can follow where yours stands at any time, and change it until the end of {{ deadline.programZone }}.

[See my application]({{ link }})

${SIGNATURE}`,
  },
  DRAFT_CLOSES_IN_7_DAYS: {
    subject: 'One week left to send your {{ program.name }} application',
    body: `${HELLO}

you have begun an application for {{ program.name }} {{ cycle.name }} and not sent it yet. Applications close at the end of ${DEADLINE}.

Everything you wrote is kept. If something is unclear or you are unsure whether you qualify, answer this letter and we will help.

[Finish my application]({{ link }})

${SIGNATURE}`,
  },
  DRAFT_CLOSES_TOMORROW: {
    subject: 'Tomorrow is the last day for your {{ program.name }} application',
    body: `${HELLO}

a gentle last reminder: your application for {{ program.name }} {{ cycle.name }} is still a draft, and applications close at the end of ${DEADLINE}.

Most people need about ten minutes to finish. If you have decided not to apply this time, that is perfectly fine, and you need not do anything.

[Finish my application]({{ link }})

${SIGNATURE}`,
  },
  WINDOW_EXTENDED: {
    subject: 'More time: {{ program.name }} applications now close on {{ day }}',
    body: `${HELLO}

we have extended the application window of {{ program.name }} {{ cycle.name }}. It was to close on {{ previousDay }}; the new last moment is the end of ${DEADLINE}.

If you have sent your application already, you need not do anything. You can still change it until then.

[See my application]({{ link }})

${SIGNATURE}`,
  },
  NEEDS_INFORMATION: {
    subject: 'A question about your {{ program.name }} application',
    body: `${HELLO}

thank you for applying to {{ program.name }} {{ cycle.name }}. Before the committee can decide, we need to ask you for something more:

{{ message }}

Please add it to your application. Your place in the queue is kept meanwhile.

[Answer in my application]({{ link }})

${SIGNATURE}`,
  },
  WITHDRAWN: {
    subject: 'Your {{ program.name }} application is withdrawn',
    body: `${HELLO}

your application to be a {{ role }} in {{ program.name }} {{ cycle.name }} has been withdrawn, and you will get no more letters about it.

Plans change, and this never counts against you: you are welcome to apply again in any later cycle. If you did not ask for this, answer this letter.

${SIGNATURE}`,
  },
} satisfies Record<string, Letter>;

/** The letters of the committee's decision. */
export const decisionLetters = {
  ACCEPTED: {
    subject: 'Welcome to {{ program.name }} {{ cycle.name }}',
    body: `${HELLO}

we are delighted to tell you that your application to be a {{ role }} in {{ program.name }} {{ cycle.name }} was accepted.

{% if message != "" %}{{ message }}

{% endif %}The committee now matches mentors and mentees. It takes a few weeks, and we will write to you as soon as there is news. A match depends on who has applied, so we cannot promise one, but we will do our best.

[See my application]({{ link }})

${SIGNATURE}`,
  },
  WAITLISTED: {
    subject: 'Your {{ program.name }} application is on the waitlist',
    body: `${HELLO}

thank you for your application to {{ program.name }} {{ cycle.name }}. There are more good applications than places, and yours is on the waitlist.

{% if message != "" %}{{ message }}

{% endif %}If a place opens during the year, we will write to you at once. If it does not, your application carries over to the next cycle with priority, and you will not have to write it again.

[See my application]({{ link }})

${SIGNATURE}`,
  },
  DECLINED: {
    subject: 'About your {{ program.name }} application',
    body: `${HELLO}

thank you for the time and thought you put into your application to {{ program.name }} {{ cycle.name }}. We are sorry to tell you that we cannot offer you a place this time.

{% if message != "" %}{{ message }}

{% endif %}This is no judgement of your work, and it does not count against any later application. We would be glad to hear from you again.

${SIGNATURE}`,
  },
} satisfies Record<string, Letter>;
