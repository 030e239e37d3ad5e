import type { EventOf } from '@bookends/events/contracts';
import { cycleRules } from '../domain/default-program';
import type { NoticeRule, SubjectKind, Trigger } from '../domain/notice-rule';
import type { CausedOccurrence, OccurrenceFacts } from './occurrences';
import type { Subject } from './projections';

/** What is kept of a letter about a subject, and the notices that it causes. */
export interface SubjectChange {
  readonly subject: Subject;
  readonly causes: readonly CausedOccurrence[];
}

/** An application's transition. A row of an imported file makes no receipt: its applicant sent nothing here. */
export function applicationChange(event: EventOf<'application.recorded'>): SubjectChange {
  const { applicationId, state, previousState, personId, role, isImported, messageToApplicant } = event.payload;
  const subject: Subject = {
    ...frameOf(event),
    id: applicationId,
    kind: 'APPLICATION',
    role,
    applicantId: personId,
  };
  const isNew = (trigger: Trigger): boolean =>
    trigger.on === 'transition' && state !== previousState && !(trigger.isReceipt && isImported);
  return { subject, causes: causesOf(subject, isNew, { message: messageToApplicant }) };
}

/** A match's announcement, confirmation, or silence. */
export function matchChange(event: EventOf<'match.recorded'>): SubjectChange {
  const { matchId, mentor, mentee, hasMentorConfirmed, hasMenteeConfirmed, isConfirmationOverdue, confirmBy } =
    event.payload;
  const subject: Subject = {
    ...frameOf(event),
    id: matchId,
    kind: 'MATCH',
    mentorId: mentor.personId,
    menteeId: mentee.personId,
    isMentorPending: !hasMentorConfirmed,
    isMenteePending: !hasMenteeConfirmed,
    dueBy: new Date(confirmBy),
  };
  const isNew = (trigger: Trigger): boolean =>
    trigger.on === 'transition' || (trigger.on === 'confirmation-overdue' && isConfirmationOverdue);
  return { subject, causes: causesOf(subject, isNew, {}) };
}

/** A goal sheet's opening or transition. */
export function goalSheetChange(event: EventOf<'goal-sheet.recorded'>): SubjectChange {
  const { goalSheetId, mentorId, menteeId, state, previousState, dueOn } = event.payload;
  const subject: Subject = { ...frameOf(event), id: goalSheetId, kind: 'GOAL_SHEET', mentorId, menteeId, dueOn };
  const isNew = (trigger: Trigger): boolean => trigger.on === 'transition' && state !== previousState;
  return { subject, causes: causesOf(subject, isNew, {}) };
}

type SubjectEvent = EventOf<'application.recorded'> | EventOf<'match.recorded'> | EventOf<'goal-sheet.recorded'>;

function frameOf({ programId, occurredAt, payload }: SubjectEvent): Omit<Subject, 'id' | 'kind'> {
  return {
    programId: programId!,
    cycleId: payload.cycleId,
    revision: payload.revision,
    state: payload.state,
    role: null,
    applicantId: null,
    mentorId: null,
    menteeId: null,
    isMentorPending: false,
    isMenteePending: false,
    dueOn: null,
    dueBy: null,
    recordedAt: occurredAt,
  };
}

function causesOf(subject: Subject, isNew: (trigger: Trigger) => boolean, facts: OccurrenceFacts): CausedOccurrence[] {
  const { programId, cycleId, id: scopeId, recordedAt: dueAt } = subject;
  return rulesOf(subject.kind)
    .filter(({ trigger }) => isNew(trigger) && (trigger.on !== 'transition' || trigger.to.includes(subject.state)))
    .map(({ template, trigger }) => {
      const isOnce = trigger.on === 'confirmation-overdue' || (trigger.on === 'transition' && trigger.once);
      const occursAs = isOnce ? 'once' : `revision ${subject.revision}`;
      return { programId, cycleId, template, scopeId, occursAs, dueAt, facts };
    });
}

const rulesOf = (kind: SubjectKind): NoticeRule[] => cycleRules.filter(({ audience }) => audience?.subject === kind);
