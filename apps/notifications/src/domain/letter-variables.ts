import { isOfWholeCycle, type NoticeTemplate } from './notice-rule';
import { ruleOf } from './default-program';

const EVERY_LETTER = ['recipient.givenName', 'recipient.familyName', 'program.name', 'cycle.name', 'link'];
const DEADLINE = ['deadline.programZone', 'deadline.yourZone', 'deadline.differs', 'day'];
const COUNTERPART = ['counterpart.givenName', 'counterpart.familyName'];

const TO_AN_ADDRESS: { readonly [Template in NoticeTemplate]?: readonly string[] } = {
  SIGN_IN_LINK: ['link', 'minutes'],
  INTEREST_CONFIRMATION: ['program.name', 'link', 'day'],
  APPLICATIONS_OPEN: ['program.name', 'cycle.name', 'link', 'day', 'leaveLink'],
};

const MORE: { readonly [Template in NoticeTemplate]?: readonly string[] } = {
  WINDOW_EXTENDED: ['previousDay'],
  NEEDS_INFORMATION: ['message'],
  ACCEPTED: ['message'],
  WAITLISTED: ['message'],
  DECLINED: ['message'],
  MATCH_ANNOUNCED_TO_MENTOR: ['counterpart.email'],
  MATCH_ANNOUNCED_TO_MENTEE: ['counterpart.email'],
  CONFIRMATION_OVERDUE: ['mentor.name', 'mentee.name', 'waitingFor'],
};

/** The variables that a letter may use, in the order in which the editor offers them. */
export function variablesOf(template: NoticeTemplate): readonly string[] {
  const rule = ruleOf(template);
  const { audience, calendarOf } = rule;
  if (audience === null) return TO_AN_ADDRESS[template] ?? [];
  const isOfPair = audience.subject !== 'APPLICATION' && !isOfWholeCycle(rule) && audience.to !== 'COORDINATORS';
  return [
    ...EVERY_LETTER,
    ...(audience.subject === 'APPLICATION' ? ['role'] : []),
    ...(calendarOf ? ['day'] : DEADLINE),
    ...(isOfPair ? COUNTERPART : []),
    ...(MORE[template] ?? []),
  ];
}
