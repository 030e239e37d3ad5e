import type { ProposedPair, RunOutcome, Unmatched } from './run-outcome';
import { compare } from './snapshot';
import { stableJson } from './stable-json';

/** What people are shown of a run. */
export type ShownOutcome = Pick<RunOutcome, 'proposals' | 'unmatched' | 'summary'>;

/**
 * What is the first to differ in two outcomes, as a sentence; null where they are the same, whatever order their lists
 * and the keys of their objects are in.
 */
export function firstDifference(kept: ShownOutcome, again: ShownOutcome): string | null {
  return (
    inLists(kept.proposals, again.proposals, ({ menteeId }) => menteeId, 'the proposal of mentee', proposalParts) ??
    inLists(kept.unmatched, again.unmatched, ({ applicationId }) => applicationId, 'the reason of', unmatchedParts) ??
    inParts(kept.summary, again.summary, 'the summary', Object.keys(again.summary) as (keyof RunOutcome['summary'])[])
  );
}

const proposalParts = ['mentorId', 'score', 'isPinned', 'contributions'] as const satisfies (keyof ProposedPair)[];
const unmatchedParts = ['role', 'reason'] as const satisfies (keyof Unmatched)[];

function inLists<Item extends object>(
  kept: readonly Item[],
  again: readonly Item[],
  keyOf: (item: Item) => string,
  what: string,
  parts: readonly (keyof Item & string)[],
): string | null {
  const left = new Map(kept.map((item) => [keyOf(item), item]));
  const sorted = [...again].sort((a, b) => compare(keyOf(a), keyOf(b)));
  for (const item of sorted) {
    const key = keyOf(item);
    const own = left.get(key);
    if (own === undefined) return `${what} ${key} is missing`;
    const difference = inParts(own, item, `${what} ${key}`, parts);
    if (difference !== null) return difference;
    left.delete(key);
  }
  const [more] = [...left.keys()].sort(compare);
  return more === undefined && kept.length === again.length ? null : `${what} ${more ?? ''} is one too many`;
}

function inParts<Whole extends object>(
  kept: Whole,
  again: Whole,
  what: string,
  parts: readonly (keyof Whole & string)[],
): string | null {
  const part = parts.find((name) => stableJson(kept[name]) !== stableJson(again[name]));
  return part === undefined ? null : `${what} has another ${part}`;
}
