import type { GoalFault } from '../domain/goal-faults';

/** A fault of the text, as a user error with its facts. */
export function faultError<Fault extends GoalFault>(fault: Fault): FaultError<Fault['reason']> {
  const limit = 'limit' in fault ? fault.limit : null;
  const [earliestOn, latestOn] =
    fault.reason === 'target-outside-cycle' ? [fault.earliestOn, fault.latestOn] : [null, null];
  const code = faultCodes[fault.reason as Fault['reason']];
  return { code, message: faultMessage(fault), field: [...fault.field], limit, earliestOn, latestOn };
}

export interface FaultError<Reason extends GoalFault['reason']> {
  readonly code: (typeof faultCodes)[Reason];
  readonly message: string;
  readonly field: string[];
  readonly limit: number | null;
  readonly earliestOn: string | null;
  readonly latestOn: string | null;
}

const faultCodes = {
  'too-many-goals': 'TOO_MANY_GOALS',
  'no-goals': 'NO_GOALS',
  'unknown-goal': 'UNKNOWN_GOAL',
  'goal-not-open': 'GOAL_NOT_OPEN',
  'duplicate-goal': 'DUPLICATE_GOAL',
  'field-missing': 'FIELD_MISSING',
  'text-too-long': 'TEXT_TOO_LONG',
  'text-unreadable': 'TEXT_UNREADABLE',
  'unknown-objective': 'UNKNOWN_OBJECTIVE',
  'target-outside-cycle': 'TARGET_OUTSIDE_CYCLE',
} as const;

function faultMessage(fault: GoalFault): string {
  switch (fault.reason) {
    case 'too-many-goals':
      return `A goal sheet has one to ${fault.limit} goals.`;
    case 'no-goals':
      return 'Write at least one goal before you submit.';
    case 'unknown-goal':
      return 'This goal is not on the sheet.';
    case 'goal-not-open':
      return 'This goal was agreed and its text stands.';
    case 'duplicate-goal':
      return 'This goal is given twice.';
    case 'field-missing':
      return 'This is not written yet.';
    case 'text-too-long':
      return `At most ${fault.limit} characters.`;
    case 'text-unreadable':
      return 'The text has control characters in it.';
    case 'unknown-objective':
      return 'The program has no such objective.';
    case 'target-outside-cycle':
      return `The day must lie in the cycle, from ${fault.earliestOn} to ${fault.latestOn}.`;
  }
}
