import type { Change } from './changes';

/** A pin or block of the cycle that stands. */
export interface StandingRuling {
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
}

export type RulingStep =
  | { readonly kind: 'UNPIN' | 'UNBLOCK'; readonly id: string }
  | { readonly kind: 'PIN' | 'BLOCK'; readonly mentorId: string; readonly menteeId: string };

/**
 * What to do so that changes of one run hold for every later one too, in order: what stands against a wish is taken back
 * before it. What holds already is left out.
 */
export function rulingSteps(
  changes: readonly Change[],
  pins: readonly StandingRuling[],
  blocks: readonly StandingRuling[],
): readonly RulingStep[] {
  return changes.flatMap((change): readonly RulingStep[] => {
    const { mentorId, menteeId } = change;
    const isSame = (other: StandingRuling): boolean => other.mentorId === mentorId && other.menteeId === menteeId;
    const pinned = pins.find(isSame);
    const blocked = blocks.find(isSame);
    if (change.kind === 'FREE')
      return [
        ...(pinned ? [{ kind: 'UNPIN', id: pinned.id } as const] : []),
        ...(blocked ? [{ kind: 'UNBLOCK', id: blocked.id } as const] : []),
      ];
    if (change.kind === 'BLOCK') {
      const before: RulingStep[] = pinned ? [{ kind: 'UNPIN', id: pinned.id }] : [];
      return blocked ? before : [...before, { kind: 'BLOCK', mentorId, menteeId }];
    }
    const elsewhere = pins.filter((other) => other.menteeId === menteeId && !isSame(other));
    const before: RulingStep[] = [
      ...elsewhere.map(({ id }): RulingStep => ({ kind: 'UNPIN', id })),
      ...(blocked ? [{ kind: 'UNBLOCK', id: blocked.id } as const] : []),
    ];
    return pinned ? before : [...before, { kind: 'PIN', mentorId, menteeId }];
  });
}
