import { ok, rejected, type Result } from '@bookends/result';
import { pairKey, type Candidate, type Pair } from './candidate';
import { settlePins } from './pose-problem';
import { preparePool } from './prepared-pool';
import type { SetAsidePin } from './run-outcome';
import { canonical, type Snapshot } from './snapshot';

export interface Adjustment {
  readonly pins: readonly Pair[];
  readonly blocks: readonly Pair[];
  /** Pairs whose pin or block of before does not hold any more. */
  readonly freed?: readonly Pair[];
}

export type AdjustmentRejection =
  | ({ readonly reason: 'pinned-and-blocked' } & Pair)
  | ({ readonly reason: 'pinned-twice' } & Pair)
  | ({ readonly reason: 'block-not-in-pool' } & Pair)
  | ({ readonly reason: 'not-ruled' } & Pair)
  | ({ readonly reason: 'pin-impossible'; readonly cause: SetAsidePin['cause'] } & Pair);

/**
 * A pool with more pins and blocks. A new pin takes the place of an older one of the same mentee and lifts a block of its
 * pair; a new block lifts a pin of its pair. Contradictions among the new ones, pins that cannot hold and blocks of pairs
 * that are not in the pool are refused, and so is freeing what is neither pinned nor blocked.
 */
export function adjustSnapshot(
  snapshot: Snapshot,
  { pins, blocks, freed = [] }: Adjustment,
): Result<Snapshot, AdjustmentRejection> {
  const blocked = new Set(blocks.map(pairKey));
  const seen = new Map<string, Pair>();
  for (const pin of pins) {
    if (blocked.has(pairKey(pin))) return rejected({ reason: 'pinned-and-blocked', ...pin });
    const other = seen.get(pin.menteeId);
    if (other && other.mentorId !== pin.mentorId) return rejected({ reason: 'pinned-twice', ...pin });
    seen.set(pin.menteeId, pin);
  }
  const ruled = new Set([...snapshot.pins, ...snapshot.blocks].map(pairKey));
  const unruled = freed.find((pair) => !ruled.has(pairKey(pair)));
  if (unruled) return rejected({ reason: 'not-ruled', ...unruled });
  const stranger = blocks.find(isStrangerTo(snapshot));
  if (stranger) return rejected({ reason: 'block-not-in-pool', ...stranger });
  const pinned = new Set(pins.map(pairKey));
  const loose = new Set(freed.map(pairKey));
  const holds = (pair: Pair): boolean => !loose.has(pairKey(pair)) && !blocked.has(pairKey(pair));
  const adjusted = canonical({
    ...snapshot,
    pins: [...snapshot.pins.filter((pin) => !seen.has(pin.menteeId) && holds(pin)), ...seen.values()],
    blocks: [
      ...snapshot.blocks.filter((block) => !pinned.has(pairKey(block)) && holds(block)),
      ...new Map(blocks.map((block) => [pairKey(block), block])).values(),
    ],
  });
  const impossible = settlePins(preparePool(adjusted), adjusted).setAside.find((pin) => pinned.has(pairKey(pin)));
  return impossible ? rejected({ reason: 'pin-impossible', ...impossible }) : ok(adjusted);
}

function isStrangerTo({ mentors, mentees }: Snapshot): (pair: Pair) => boolean {
  const [mentorIds, menteeIds] = [mentors, mentees].map(
    (side) => new Set(side.map(({ applicationId }) => applicationId)),
  );
  return ({ mentorId, menteeId }) => !mentorIds!.has(mentorId) || !menteeIds!.has(menteeId);
}

/**
 * The pool without those who are not in it any more (they left, or were matched), and without their pins and blocks; of
 * mentors no more places than are free now. Nobody is added, and nobody's answers change.
 */
export function onlyWhatIsLeft(snapshot: Snapshot, freePlacesNow: ReadonlyMap<string, number>): Snapshot {
  const isThere = ({ applicationId }: Candidate): boolean => freePlacesNow.has(applicationId);
  const stays = ({ mentorId, menteeId }: Pair): boolean => freePlacesNow.has(mentorId) && freePlacesNow.has(menteeId);
  return {
    ...snapshot,
    mentors: snapshot.mentors.filter(isThere).map((mentor) => ({
      ...mentor,
      freePlaces: Math.min(mentor.freePlaces, freePlacesNow.get(mentor.applicationId)!),
    })),
    mentees: snapshot.mentees.filter(isThere),
    pins: snapshot.pins.filter(stays),
    blocks: snapshot.blocks.filter(stays),
  };
}
