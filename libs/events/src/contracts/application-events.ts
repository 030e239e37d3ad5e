import { z } from 'zod';
import { localDate } from './program-events';

export const applicationRole = z.enum(['MENTOR', 'MENTEE']);
export const applicationState = z.enum([
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'NEEDS_INFORMATION',
  'ACCEPTED',
  'WAITLISTED',
  'DECLINED',
  'PLACED',
  'CARRIED_OVER',
  'WITHDRAWN',
]);
export const preferenceStrength = z.enum(['NONE', 'PREFER', 'REQUIRE']);

/**
 * What the matching engine may know of an accepted applicant. No demographics: `backgroundTokens` are keyed digests that
 * can only be compared with each other, present only where somebody asked for a similar background.
 */
export const candidate = z.object({
  /** Topics offered (mentor) or wanted (mentee), as keys of the form's options. */
  topics: z.array(z.string()),
  timeZone: z.string(),
  region: z.string(),
  libraryType: z.string(),
  employer: z.string(),
  languages: z.array(z.string()),
  contactModes: z.array(z.string()),
  hasEvenings: z.boolean(),
  yearsInField: z.int().nullable(),
  /** Places offered; 1 for a mentee. */
  capacity: z.int(),
  sameRegion: preferenceStrength,
  sameLibraryType: preferenceStrength,
  similarBackground: preferenceStrength,
  backgroundTokens: z.array(z.string()),
  /** Keyed digest of the applicant's own address, and of the addresses on the do-not-match list. */
  addressToken: z.string(),
  doNotMatchTokens: z.array(z.string()),
  isMember: z.boolean(),
  membershipEndsOn: localDate.nullable(),
  /** 0 is the ordinary class; higher goes first (carried over, funded). */
  priority: z.int(),
});
export type Candidate = z.infer<typeof candidate>;

/** An application as it stands after a transition. Sent at each transition; `candidate` from acceptance on. */
export const applicationRecorded = z.object({
  applicationId: z.uuid(),
  revision: z.int(),
  cycleId: z.uuid(),
  personId: z.uuid(),
  role: applicationRole,
  state: applicationState,
  previousState: applicationState.nullable(),
  /** Came from a file rather than from the person: no receipt is due. */
  isImported: z.boolean(),
  /** What was asked for, when the state is NEEDS_INFORMATION; words to the applicant with a decision. */
  messageToApplicant: z.string().nullable(),
  candidate: candidate.nullable(),
});
