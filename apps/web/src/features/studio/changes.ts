export type ChangeKind = 'PIN' | 'BLOCK' | 'MOVE' | 'FREE';

/**
 * What a coordinator wants otherwise in the next run. A move is a pin with a mentor whom the mentee does not have now;
 * free takes back the pin or block of a pair that this run was made with.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly mentorId: string;
  readonly menteeId: string;
}

type Pair = Pick<Change, 'mentorId' | 'menteeId'>;

const isSamePair = (one: Pair, other: Pair): boolean =>
  one.mentorId === other.mentorId && one.menteeId === other.menteeId;

const bringsTogether = ({ kind }: Change): boolean => kind === 'PIN' || kind === 'MOVE';

/** The later wish wins: a mentee is wished to one mentor only, and no pair is wished and blocked at once. */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  if (changes.some((other) => other.kind === change.kind && isSamePair(other, change))) return changes;
  const isOvertaken = (other: Change): boolean =>
    isSamePair(other, change) ||
    (bringsTogether(change) && bringsTogether(other) && other.menteeId === change.menteeId);
  return [...changes.filter((other) => !isOvertaken(other)), change];
}

export const withoutChange = (changes: readonly Change[], change: Change): readonly Change[] =>
  changes.filter((other) => !(other.kind === change.kind && isSamePair(other, change)));

export const changeOf = (changes: readonly Change[], pair: Pair): Change | undefined =>
  changes.find((change) => isSamePair(change, pair));

/** The move that takes a mentee elsewhere, if there is one. */
export const moveOf = (changes: readonly Change[], menteeId: string): Change | undefined =>
  changes.find((change) => change.kind === 'MOVE' && change.menteeId === menteeId);

const inputOf = ({ mentorId, menteeId }: Pair) => ({ mentorApplicationId: mentorId, menteeApplicationId: menteeId });

/** The changes as the endpoint takes them. */
export const adjustmentOf = (changes: readonly Change[]) => ({
  pins: changes.filter(bringsTogether).map(inputOf),
  blocks: changes.filter(({ kind }) => kind === 'BLOCK').map(inputOf),
  freed: changes.filter(({ kind }) => kind === 'FREE').map(inputOf),
});

/** Reads what a session kept; whatever is not a list of changes is none. */
export function readChanges(text: string | null): readonly Change[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isChange) : [];
  } catch {
    return [];
  }
}

function isChange(value: unknown): value is Change {
  const { kind, mentorId, menteeId } = (value ?? {}) as Record<string, unknown>;
  return (
    ['PIN', 'BLOCK', 'MOVE', 'FREE'].includes(String(kind)) &&
    typeof mentorId === 'string' &&
    typeof menteeId === 'string'
  );
}
