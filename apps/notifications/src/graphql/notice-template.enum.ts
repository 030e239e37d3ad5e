import { registerEnumType } from 'type-graphql';
import { noticeTemplates, type NoticeTemplate } from '../domain/notice-rule';

const meanings: { readonly [Template in NoticeTemplate]: string } = {
  APPLICATION_RECEIVED: 'To an applicant who has submitted.',
  DRAFT_CLOSES_IN_7_DAYS: 'To applicants with a draft, a week before the window closes.',
  DRAFT_CLOSES_TOMORROW: 'To applicants with a draft, the day before the window closes.',
  WINDOW_EXTENDED: 'To applicants when the window is extended.',
  NEEDS_INFORMATION: 'To an applicant whom the committee asks for more.',
  ACCEPTED: 'To an applicant who was accepted.',
  WAITLISTED: 'To an applicant on the waitlist.',
  DECLINED: 'To an applicant who was declined.',
  WITHDRAWN: 'To an applicant who has withdrawn.',
  MATCH_ANNOUNCED_TO_MENTOR: 'To the mentor of an announced match.',
  MATCH_ANNOUNCED_TO_MENTEE: 'To the mentee of an announced match.',
  CONFIRM_REMINDER: 'To who has not confirmed a match, two days before the last day.',
  CONFIRMATION_OVERDUE: 'To the coordinators, when a match was not confirmed in time.',
  GOAL_SHEET_DUE_IN_7_DAYS: 'To a pair whose goal sheet is not submitted, a week before it is due.',
  GOAL_SHEET_DUE_TODAY: 'To a pair whose goal sheet is not submitted, on its day.',
  GOAL_SHEET_3_DAYS_LATE: 'To a pair whose goal sheet is three days late.',
  GOAL_SHEET_SUBMITTED: 'To the mentor, when the mentee has submitted the goal sheet.',
  GOAL_SHEET_RETURNED: 'To the mentee, when the mentor has returned the goal sheet.',
  GOAL_SHEET_AGREED: 'To the pair, when the goals are agreed.',
  NETWORKING_INVITATION: 'To all pairs, three weeks before the networking session, with a calendar file.',
  NETWORKING_REMINDER: 'To all pairs, the day before the networking session, with a calendar file.',
  MONTHLY_CHECK_IN: 'To all confirmed pairs, each month of the work on goals.',
  MIDPOINT: 'To all pairs, half way through.',
  MONTH_TO_GO: 'To all pairs, a month before the end.',
  SIGN_IN_LINK: 'To an address that asked for a sign-in link.',
  INTEREST_CONFIRMATION: 'To an address for which somebody asked to be told when applications open.',
  APPLICATIONS_OPEN: 'To an address on the interest list, when applications open.',
};

export const noticeTemplateEnum = Object.fromEntries(noticeTemplates.map((name) => [name, name])) as {
  readonly [Template in NoticeTemplate]: Template;
};
registerEnumType(noticeTemplateEnum, {
  name: 'NoticeTemplate',
  description: 'The notices that the software knows how to cause.',
  valuesConfig: Object.fromEntries(noticeTemplates.map((name) => [name, { description: meanings[name] }])) as never,
});
