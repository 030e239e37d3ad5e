import type { EventHandlers } from '@bookends/events';
import { recordCycle } from '../usecases/record-cycle';
import { recordPerson } from '../usecases/record-person';
import type { RecordPorts } from '../usecases/record-ports';
import { recordProgram } from '../usecases/record-program';
import { recordRole } from '../usecases/record-role';
import { recordSubject } from '../usecases/record-subject';
import { recordWindowExtension } from '../usecases/record-window-extension';
import { askToConfirm, forgetInterest, inviteToApply, type InterestPorts } from '../usecases/write-to-interested';
import { applicationChange, goalSheetChange, matchChange } from '../usecases/subject-changes';

type Manager = Parameters<NonNullable<EventHandlers['person.recorded']>>[0];

/**
 * Trigger: a letter from another context. Effect: what it tells is kept, and the occurrences or mails that it causes. Idempotency
 * key: the event's id in the inbox, and for content that comes twice under two ids the revision. Retry: by the queue of
 * letters. When exhausted: the sender's relay revives the job. What is told of a run itself concerns nobody here: each of
 * its matches comes in a letter of its own.
 */
export function letterHandlers(
  portsOf: (manager: Manager) => RecordPorts,
  desk: Omit<InterestPorts, 'notices'>,
): EventHandlers {
  return {
    'person.recorded': (manager, event) => recordPerson(portsOf(manager), event),
    'role.recorded': (manager, event) => recordRole(portsOf(manager), event),
    'program.recorded': (manager, event) => recordProgram(portsOf(manager), event),
    'cycle.recorded': (manager, event) => recordCycle(portsOf(manager), event),
    'cycle.window-extended': (manager, event) => recordWindowExtension(portsOf(manager), event),
    'application.recorded': (manager, event) => recordSubject(portsOf(manager), applicationChange(event)),
    'match.recorded': (manager, event) => recordSubject(portsOf(manager), matchChange(event)),
    'goal-sheet.recorded': (manager, event) => recordSubject(portsOf(manager), goalSheetChange(event)),
    'interest.registered': (manager, event) => askToConfirm({ ...desk, ...portsOf(manager) }, event),
    'interest.left': (manager, event) => forgetInterest(portsOf(manager), event),
    'interest.invited': (manager, event) => inviteToApply({ ...desk, ...portsOf(manager) }, event),
  };
}
