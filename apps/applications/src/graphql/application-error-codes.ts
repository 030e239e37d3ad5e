import { describedEnum } from './described-enum';

const meanings = {
  WINDOW_NOT_OPEN: 'Applications are not taken yet; `opensAt` says from when.',
  WINDOW_CLOSED: 'Applications are no longer taken; `closedAt` says since when.',
  WRONG_STATE: 'The application is in a state in which this cannot be done; `state` says which.',
  VERSION_CONFLICT: 'It was saved elsewhere since you read it; `currentVersion` is the latest.',
  ANSWER_MISSING: 'A required question has no answer; `question` says which.',
  ANSWER_INVALID: 'An answer breaks a rule of its question; `question` and `rule` say which.',
  INELIGIBLE: 'A rule of the program is not fulfilled; `eligibilityRule` says which.',
  TEXT_INVALID: 'The text is too long or has characters in it that are no text.',
  CYCLE_TAKES_NO_FILES: 'Files are imported while a cycle is open, in review or matching.',
  FILE_TOO_LARGE: 'The file has more than `mostBytes`.',
  FILE_NAME_INVALID: 'The name of the file is too long or has characters in it that are no text.',
  FILE_AMBIGUOUS: 'Give the file either as `csv` or as `csvBase64`.',
  FILE_NOT_BASE64: 'This is not base64.',
  FILE_UNREADABLE: 'The file as a whole cannot be read; its problems say why.',
  POOL_CHANGED: 'Applications or people changed since the check: check the file again.',
  NO_REVIEWERS: 'Name at least one reviewer.',
  NOT_A_REVIEWER: 'Somebody is no reviewer of the program; `personIds` says who.',
  TOO_FEW_REVIEWERS: 'There are fewer reviewers than reviews that each application is to have.',
  REVIEWS_OUT_OF_RANGE: 'An application has one to five reviews.',
  ALREADY_REVIEWED: 'The review was given already.',
  RECUSED: 'You recused yourself from this application.',
  SCORE_OUT_OF_RANGE: 'A score is from 1 to 5.',
  MESSAGE_MISSING: 'Asking for more needs a message that says for what.',
  UNKNOWN_APPLICATION: 'The cycle has no application with this id.',
  CHOICE_AMBIGUOUS: 'Name either applications by id or all in a state.',
  TOO_MANY_IDS: 'At most a hundred applications by id; choose more of them by state.',
} as const;
export type ApplicationErrorCode = keyof typeof meanings;

/** The enum of the codes that one mutation can refuse with. */
export function applicationErrorCodes<Code extends ApplicationErrorCode>(
  name: string,
  codes: readonly Code[],
): { readonly [Name in Code]: Name } {
  const chosen: Record<string, string> = Object.fromEntries(codes.map((code) => [code, meanings[code]]));
  return describedEnum<Code>(name, 'Why it was refused.', chosen as Record<Code, string>);
}

/** The sentence that a code means, for refusals that have nothing more to say. */
export const sentenceOf = (code: ApplicationErrorCode): string => meanings[code];
