import { z } from 'zod';

/** A person's record as it stands: how to write to them, and in which zone and language. Sent at each change. */
export const personRecorded = z.object({
  personId: z.uuid(),
  revision: z.int(),
  email: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  timeZone: z.string(),
  locale: z.string(),
});

export const programRole = z.enum(['REVIEWER', 'FUNDING_REVIEWER', 'LIAISON', 'COORDINATOR', 'BOARD']);

/** Whether a person holds a role in a program, as it stands. */
export const roleRecorded = z.object({
  personId: z.uuid(),
  role: programRole,
  isHeld: z.boolean(),
  revision: z.int(),
});
