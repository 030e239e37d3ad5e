import { z } from 'zod';
import { localDate } from './program-events';

export const goalSheetState = z.enum(['DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'AMENDED', 'CLOSED']);

/** A goal sheet as it stands: how far it is, never what it says. Sent when it is opened and at each transition. */
export const goalSheetRecorded = z.object({
  goalSheetId: z.uuid(),
  revision: z.int(),
  cycleId: z.uuid(),
  matchId: z.uuid(),
  mentorId: z.uuid(),
  menteeId: z.uuid(),
  state: goalSheetState,
  previousState: goalSheetState.nullable(),
  /** Due at the end of this day in the program's zone. */
  dueOn: localDate,
});
