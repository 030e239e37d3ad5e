import type { Audience, NoticeRule } from '../notice-rule';

const applicantsIn = (...states: string[]): Audience => ({ subject: 'APPLICATION', states, to: ['APPLICANT'] });
const drafts = applicantsIn('DRAFT');

/** From the first draft to the decision. */
export const applicationRules: readonly NoticeRule[] = [
  {
    template: 'APPLICATION_RECEIVED',
    kind: 'RECEIPT',
    trigger: { on: 'transition', to: ['SUBMITTED'], isReceipt: true },
    audience: applicantsIn(
      'SUBMITTED',
      'IN_REVIEW',
      'NEEDS_INFORMATION',
      'ACCEPTED',
      'WAITLISTED',
      'DECLINED',
      'PLACED',
      'CARRIED_OVER',
    ),
    onAmbiguous: 'resend',
  },
  {
    template: 'DRAFT_CLOSES_IN_7_DAYS',
    kind: 'REMINDER',
    trigger: { on: 'date', anchor: { of: 'window-end', window: 'APPLICATIONS' }, days: -7 },
    audience: drafts,
    onAmbiguous: 'resend',
  },
  {
    template: 'DRAFT_CLOSES_TOMORROW',
    kind: 'REMINDER',
    trigger: { on: 'date', anchor: { of: 'window-end', window: 'APPLICATIONS' }, days: -1 },
    audience: drafts,
    onAmbiguous: 'resend',
  },
  {
    template: 'WINDOW_EXTENDED',
    kind: 'NEWS',
    trigger: { on: 'window-extended', window: 'APPLICATIONS' },
    audience: applicantsIn('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'NEEDS_INFORMATION'),
    onAmbiguous: 'resend',
  },
  ...(['NEEDS_INFORMATION', 'WAITLISTED', 'WITHDRAWN'] as const).map((state): NoticeRule => ({
    template: state,
    kind: 'DECISION',
    trigger: { on: 'transition', to: [state] },
    audience: applicantsIn(state),
    onAmbiguous: 'resend',
  })),
  {
    template: 'ACCEPTED',
    kind: 'DECISION',
    // A placed application that is accepted again waits for a new match: that is no news of a decision.
    trigger: { on: 'transition', to: ['ACCEPTED'], once: true },
    audience: applicantsIn('ACCEPTED', 'PLACED'),
    onAmbiguous: 'resend',
  },
  {
    template: 'DECLINED',
    kind: 'DECISION',
    trigger: { on: 'transition', to: ['DECLINED'] },
    audience: applicantsIn('DECLINED'),
    // Nobody should read this twice: a person decides whether it goes again.
    onAmbiguous: 'hold',
  },
];
