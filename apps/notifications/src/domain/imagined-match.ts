import { addDays, localDateOf } from '@bookends/timeline';
import type { LetterSubject } from './letter-values';

/** A match as it would stand if it were announced at that moment: its letters can be read before it exists. */
export function imaginedMatch(
  at: Date,
  policy: { readonly timeZone: string; readonly confirmWithinDays: number | null },
): LetterSubject {
  const { timeZone, confirmWithinDays } = policy;
  return {
    // No letter names a match by its id, and this one has none.
    id: '',
    kind: 'MATCH',
    state: 'ANNOUNCED',
    role: null,
    dueOn: confirmWithinDays === null ? null : addDays(localDateOf(at, timeZone), confirmWithinDays),
    dueBy: null,
    isMentorPending: true,
    isMenteePending: true,
  };
}
