/**
 * The application to read next: the first in the queue that was not skipped, then what was skipped, longest ago first. The
 * one that is left comes last, so that skipping the only one brings it back. Null when nothing is open.
 */
export function nextReview(
  open: readonly string[],
  skipped: readonly string[],
  leaving: string | null = null,
): string | null {
  const isOpen = new Set(open);
  const isSkipped = new Set(skipped);
  const inTurn = [...open.filter((id) => !isSkipped.has(id)), ...skipped.filter((id) => isOpen.has(id))];
  return inTurn.find((id) => id !== leaving) ?? inTurn[0] ?? null;
}

/** What was skipped, with `id` at its end. */
export const withSkipped = (skipped: readonly string[], id: string): readonly string[] => [
  ...skipped.filter((other) => other !== id),
  id,
];
