import { randomUUID } from 'node:crypto';
import type { DomainEvent, EventOf, EventPayload, EventType } from '@bookends/events/contracts';

/** For specs: letters as the other contexts write them, with every fact at hand to change. */
export const PROGRAM = '00000000-0000-7000-8000-00000000000a';
export const CYCLE = '00000000-0000-7000-8000-00000000000c';

export function personId(number: number): string {
  return `00000000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`;
}

export function letter<Type extends EventType>(
  type: Type,
  at: string,
  payload: EventPayload<Type>,
  id: string = randomUUID(),
): EventOf<Type> & DomainEvent {
  const programId = type === 'person.recorded' ? null : PROGRAM;
  return { id, type, programId, occurredAt: new Date(at), payload } as EventOf<Type> & DomainEvent;
}

export const person = (number: number, traits: Partial<EventPayload<'person.recorded'>> = {}) =>
  letter('person.recorded', '2021-08-01T12:00:00Z', {
    personId: personId(number),
    revision: 1,
    email: `person${number}@example.org`,
    givenName: `Given${number}`,
    familyName: `Family${number}`,
    timeZone: 'America/Los_Angeles',
    locale: 'en-US',
    ...traits,
  });

export const program = () =>
  letter('program.recorded', '2021-08-01T12:00:00Z', {
    revision: 1,
    name: 'ALSC Mentoring',
    timeZone: 'America/Chicago',
    objectives: [],
  });

export const coordinator = (number: number) =>
  letter('role.recorded', '2021-08-01T12:00:00Z', {
    personId: personId(number),
    role: 'COORDINATOR',
    isHeld: true,
    revision: 1,
  });

export const cycle = (traits: Partial<EventPayload<'cycle.recorded'>> = {}, at = '2021-08-15T12:00:00Z') =>
  letter('cycle.recorded', at, {
    cycleId: CYCLE,
    revision: 1,
    name: '2021-2022',
    state: 'OPEN',
    template: 'default',
    timeZone: 'America/Chicago',
    windows: [
      { key: 'APPLICATIONS', opensOn: '2021-09-01', closesOn: '2021-09-30' },
      { key: 'GOAL_WORK', opensOn: '2021-12-01', closesOn: '2022-06-30' },
    ],
    milestones: [
      { key: 'NETWORKING_SESSION', on: '2022-01-20' },
      { key: 'MIDPOINT', on: '2022-03-01' },
      { key: 'CONCLUSION', on: '2022-06-30' },
    ],
    policies: { confirmWithinDays: 7, goalSheetDueDays: 30, isScoreShownToPair: true },
    ...traits,
  });

const subjectId = (number: number): string => `00000000-0000-7000-8000-0000000002${String(number).padStart(2, '0')}`;
export const applicationId = subjectId;

export const application = (
  number: number,
  traits: Partial<EventPayload<'application.recorded'>> = {},
  at = '2021-09-05T12:00:00Z',
) =>
  letter('application.recorded', at, {
    applicationId: subjectId(number),
    revision: 1,
    cycleId: CYCLE,
    personId: personId(number),
    role: 'MENTEE',
    state: 'DRAFT',
    previousState: null,
    isImported: false,
    messageToApplicant: null,
    candidate: null,
    ...traits,
  });

export const match = (traits: Partial<EventPayload<'match.recorded'>> = {}, at = '2021-11-15T15:00:00Z') =>
  letter('match.recorded', at, {
    matchId: subjectId(90),
    revision: 1,
    cycleId: CYCLE,
    mentor: { personId: personId(1), applicationId: subjectId(1) },
    mentee: { personId: personId(2), applicationId: subjectId(2) },
    state: 'ANNOUNCED',
    hasMentorConfirmed: false,
    hasMenteeConfirmed: false,
    announcedAt: '2021-11-15T15:00:00Z',
    confirmBy: '2021-11-23T06:00:00Z',
    isConfirmationOverdue: false,
    ...traits,
  });

export const goalSheet = (traits: Partial<EventPayload<'goal-sheet.recorded'>> = {}, at = '2021-11-15T15:00:01Z') =>
  letter('goal-sheet.recorded', at, {
    goalSheetId: subjectId(91),
    revision: 1,
    cycleId: CYCLE,
    matchId: subjectId(90),
    mentorId: personId(1),
    menteeId: personId(2),
    state: 'DRAFT',
    previousState: null,
    dueOn: '2021-12-15',
    ...traits,
  });
