import { z } from 'zod';
import { localDate } from './program-events';

/**
 * Who reads the mailbox of an interest shows it by a token over the interest's id, issued under the house's secret for
 * this purpose (`createTokens` of @bookends/sealing): it stands in the links of the letters, and in none of these events.
 */
export const INTEREST_TOKEN_PURPOSE = 'interest';

const addressed = { interestId: z.uuid(), email: z.string(), locale: z.string(), programName: z.string() };

/** Somebody, perhaps the reader of the mailbox, asked to be told when applications open. Sent each time they ask. */
export const interestRegistered = z.object({
  ...addressed,
  /** The last day on which it can be confirmed. */
  confirmBy: localDate,
});

/** Applications are open, and somebody who had confirmed their interest is to be told: once for a cycle. */
export const interestInvited = z.object({
  ...addressed,
  cycleId: z.uuid(),
  cycleName: z.string(),
  closesOn: localDate,
});

/** An address was erased: what is still on its way to it is held back. */
export const interestLeft = z.object({ interestId: z.uuid() });
