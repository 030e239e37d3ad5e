import { registerEnumType } from 'type-graphql';

const meanings = {
  TOO_MANY_GOALS: 'More than three goals are open; `limit` says how many may be.',
  NO_GOALS: 'There is no goal to submit.',
  UNKNOWN_GOAL: 'There is no such goal on this sheet.',
  GOAL_NOT_OPEN: 'The goal is at work or finished: its text stands as it was agreed.',
  GOAL_NOT_ACTIVE: 'Only a goal at work can be concluded.',
  DUPLICATE_GOAL: 'The same goal is given twice.',
  TOO_MANY_RESOURCES: 'There are too many resources; `limit` says how many there may be.',
  DUPLICATE_RESOURCE: 'The same resource is given twice.',
  NOT_A_WEB_ADDRESS: 'This is no address that begins with https:// or http://.',
  FIELD_MISSING: 'This is not written yet.',
  TEXT_TOO_LONG: 'The text is too long; `limit` says how many characters it may have.',
  TEXT_UNREADABLE: 'The text has control characters in it.',
  UNKNOWN_OBJECTIVE: 'The program has no such objective.',
  TARGET_OUTSIDE_CYCLE: 'The day lies outside the cycle; `earliestOn` and `latestOn` say what lies inside.',
  WRONG_SIDE: 'The other side of the pair takes this step.',
  WRONG_STATE: 'The sheet is in a state in which this cannot be done.',
} as const;
export type ErrorCode = keyof typeof meanings;

/** The enum of the codes that one mutation can refuse with. */
export function registerErrorCodes<Code extends ErrorCode>(
  name: string,
  codes: readonly Code[],
): { readonly [Name in Code]: Name } {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as { readonly [Name in Code]: Name };
  registerEnumType(values, {
    name,
    description: 'Why it was refused.',
    valuesConfig: Object.fromEntries(codes.map((code) => [code, { description: meanings[code] }])) as never,
  });
  return values;
}
