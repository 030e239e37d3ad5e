/** What is known of a file that was confirmed: nothing asked, being written, answer lost, or why it was not written. */
export type Look = 'NONE' | 'UNDER_WAY' | 'UNSURE' | 'OUTDATED' | 'GIVEN_UP';

/** A request that is lost on its way does not arrive later than that. */
const TIMES_UNSURE = 15;

/** What an answer about the file tells; null is no answer. */
export function nextLook(before: Look, state: string | null, times: number): Look {
  if (state === null) return before;
  if (state === 'CONFIRMED') return 'NONE';
  if (state === 'OUTDATED') return 'OUTDATED';
  if (state === 'CONFIRMING') return 'UNDER_WAY';
  return before === 'UNSURE' && times < TIMES_UNSURE ? before : 'GIVEN_UP';
}
