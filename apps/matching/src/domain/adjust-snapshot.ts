import { ok, rejected, type Result } from '@bookends/result';
import { pairKey, type Pair } from './candidate';
import { settlePins } from './pose-problem';
import { preparePool } from './prepared-pool';
import type { SetAsidePin } from './run-outcome';
import { canonical, type Snapshot } from './snapshot';

export interface Adjustment {
  readonly pins: readonly Pair[];
  readonly blocks: readonly Pair[];
}

export type AdjustmentRejection =
  | ({ readonly reason: 'pinned-and-blocked' } & Pair)
  | ({ readonly reason: 'pinned-twice' } & Pair)
  | ({ readonly reason: 'pin-impossible'; readonly cause: SetAsidePin['cause'] } & Pair);

/**
 * A pool with more pins and blocks. A new pin takes the place of an older one of the same mentee and lifts a block of its
 * pair; a new block lifts a pin of its pair. Contradictions among the new ones, and pins that cannot hold, are refused.
 */
export function adjustSnapshot(
  snapshot: Snapshot,
  { pins, blocks }: Adjustment,
): Result<Snapshot, AdjustmentRejection> {
  const blocked = new Set(blocks.map(pairKey));
  const seen = new Map<string, Pair>();
  for (const pin of pins) {
    if (blocked.has(pairKey(pin))) return rejected({ reason: 'pinned-and-blocked', ...pin });
    const other = seen.get(pin.menteeId);
    if (other && other.mentorId !== pin.mentorId) return rejected({ reason: 'pinned-twice', ...pin });
    seen.set(pin.menteeId, pin);
  }
  const pinned = new Set(pins.map(pairKey));
  const adjusted = canonical({
    ...snapshot,
    pins: [...snapshot.pins.filter((pin) => !seen.has(pin.menteeId) && !blocked.has(pairKey(pin))), ...seen.values()],
    blocks: [
      ...snapshot.blocks.filter((block) => !pinned.has(pairKey(block)) && !blocked.has(pairKey(block))),
      ...new Map(blocks.map((block) => [pairKey(block), block])).values(),
    ],
  });
  const impossible = settlePins(preparePool(adjusted), adjusted).setAside.find((pin) => pinned.has(pairKey(pin)));
  return impossible ? rejected({ reason: 'pin-impossible', ...impossible }) : ok(adjusted);
}

/** The pool without those who have left since it was frozen, and without their pins and blocks. */
export function withoutPeople(snapshot: Snapshot, gone: ReadonlySet<string>): Snapshot {
  const stays = ({ mentorId, menteeId }: Pair): boolean => !gone.has(mentorId) && !gone.has(menteeId);
  return {
    ...snapshot,
    mentors: snapshot.mentors.filter(({ applicationId }) => !gone.has(applicationId)),
    mentees: snapshot.mentees.filter(({ applicationId }) => !gone.has(applicationId)),
    pins: snapshot.pins.filter(stays),
    blocks: snapshot.blocks.filter(stays),
  };
}
