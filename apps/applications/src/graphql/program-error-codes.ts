import { registerEnumType } from 'type-graphql';

const meanings = {
  NAME_MISSING: 'A name is needed.',
  NAME_MALFORMED:
    'The name is empty, too long, or has line breaks or control characters; `limit` says how long it may be.',
  NOT_AN_ADDRESS: 'This is no e-mail address.',
  UNKNOWN_TOKEN: 'The token is not one of ours, or what it stood for is over.',
  APPLICATIONS_OPEN: 'Applications are taken now; `closesOn` is the last day.',
  NAME_TAKEN: 'There is one of this name already.',
  SLUG_MALFORMED: 'Lower-case letters and digits, joined by single hyphens, at most 60.',
  SLUG_TAKEN: 'Another program has this name in addresses.',
  TEXT_TOO_LONG: 'The text is too long; `limit` says how many characters it may have.',
  OBJECTIVE_EMPTY: 'An objective needs words.',
  TOO_MANY_OBJECTIVES: 'There are too many objectives; `limit` says how many there may be.',
  UNKNOWN_TIME_ZONE: 'No zone of the IANA database has this name.',
  UNKNOWN_LOCALE: 'This is no locale, as en-US is.',
  UNKNOWN_TEMPLATE: 'There is no such template.',
  YEAR_OUT_OF_RANGE: 'No cycle can begin in this year; `limit` is the last in which one can.',
  NOT_A_DATE: 'This is no day of the calendar.',
  CLOSES_BEFORE_IT_OPENS: 'The window would close before it opens.',
  GIVEN_TWICE: 'The same window or milestone is given twice.',
  OUT_OF_ORDER: 'The year would run backwards.',
  POLICY_OUT_OF_RANGE: 'The policy is outside of its limits; `limit` is the most that it may be.',
  NOT_LATER: 'A window is extended to a later day than it has; `closesOn` says which it has.',
  IN_THE_PAST: 'That day is over.',
  AFTER_WHAT_FOLLOWS: 'What comes after would have to move first; `closesOn` is the last possible day.',
  PHASE_OVER: 'The cycle has left the phase of this window; more time would be of use to nobody.',
  CYCLE_OVER: 'The cycle is concluded or cancelled.',
  WRONG_STATE: 'The cycle is in a state from which this cannot be done; `allowed` says where it can go.',
  LAST_COORDINATOR: 'A program is never left without a coordinator.',
  NOT_A_DEMO: 'Only the clock of a demo can be moved.',
  TOO_FAR: 'The demo walks at most two years ahead at a time, and goes back no further than the year 2000.',
} as const;
export type ProgramErrorCode = keyof typeof meanings;

/** The enum of the codes that one mutation can refuse with. */
export function registerErrorCodes<Code extends ProgramErrorCode>(
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
