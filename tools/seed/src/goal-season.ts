import type { Season } from './application-season';
import type { Cast } from './cast';
import { travelTo } from './demo-clock';
import { bringSheet, shareSheet, type SheetTarget } from './goal-sheets';
import { giveResources } from './resources';
import { inTurn } from './in-turn';
import { silentPair } from './match-season';
import type { Pair } from './pairs';

/**
 * Late November to mid December: the pairs write their goals. Most agree; some wait for an answer, one of the mentor's
 * mentees got the sheet back, one amends, and the pair that never answered has written nothing and is late.
 */
export async function goalSeason(
  cast: Cast,
  { program }: Season,
  pairs: readonly Pair[],
  say: (message: string) => void,
): Promise<void> {
  const { coordinator } = cast;
  await giveResources(coordinator, program.id);
  await travelTo(coordinator, '2021-12-06T15:00:00Z');
  const targets = pairs.map((pair, index) => targetOf(cast, pairs, pair, index));
  const { objectiveIds } = program;
  await inTurn(pairs, 12, (pair, number) => bringSheet(pair, targets[number]!, { number, objectiveIds }));
  const agreed = pairs.filter((_, index) => targets[index] === 'AGREED');
  await inTurn(agreed.slice(0, 3), 3, shareSheet);
  say(`${agreed.length} of ${pairs.length} goal sheets are agreed`);
}

function targetOf(cast: Cast, pairs: readonly Pair[], pair: Pair, index: number): SheetTarget {
  if (pair === silentPair(cast, pairs)) return 'DRAFT';
  if (pair.mentee.email === cast.mentee.email) return 'RETURNED';
  if (pair.mentor.email === cast.mentor.email) return 'SUBMITTED';
  if (index % 9 === 4) return 'SUBMITTED';
  return index % 31 === 7 ? 'AMENDED' : 'AGREED';
}
