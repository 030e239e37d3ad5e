const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Waits after the first, second, third and fourth refusal; hourly from then on. */
const FIRST_WAITS_MS = [1, 5, 15, 60].map((minutes) => minutes * MINUTE_MS);
export const GIVE_UP_AFTER_MS = 4 * 24 * HOUR_MS;

/**
 * When to try again after `failures` refusals (at least 1), or null when four days have passed since the first attempt:
 * a mailbox that was full or greylisted for that long is not going to answer.
 */
export function nextTryAt(firstTriedAt: Date, failures: number, now: Date): Date | null {
  const waitMs = FIRST_WAITS_MS[failures - 1] ?? HOUR_MS;
  const at = now.getTime() + waitMs;
  return at - firstTriedAt.getTime() > GIVE_UP_AFTER_MS ? null : new Date(at);
}
