import type { Season } from './application-season';
import { listApplications } from './applications';
import type { Cast } from './cast';
import { travelTo } from './demo-clock';
import { inTurn } from './in-turn';
import { confirm, meetPairs, type Pair } from './pairs';
import { compute, untilPoolHolds } from './running';

/** November: a run, a pin, a second run that is signed and announced, and the answers of both sides. */
export async function matchSeason(
  endpoint: string,
  cast: Cast,
  season: Season,
  say: (message: string) => void,
): Promise<readonly Pair[]> {
  const { coordinator } = cast;
  const { cycleId, mentorApplicationId, menteeApplicationId } = season;
  await travelTo(coordinator, '2021-11-09T16:00:00Z');
  const accepted = (await listApplications(coordinator, cycleId)).filter(({ state }) => state === 'ACCEPTED');
  await untilPoolHolds(coordinator, cycleId, accepted.length);
  await compute(coordinator, cycleId, 'BEST_TOTAL');
  const note = 'They met at the fall institute and asked for each other.';
  await coordinator.act('pinPair', { cycleId, mentorApplicationId, menteeApplicationId, note });
  const run = await compute(coordinator, cycleId, 'MOST_THEN_BEST');
  say(`The second run places ${run.summary?.placed} mentees`);
  await travelTo(coordinator, '2021-11-15T15:00:00Z');
  await coordinator.act('signRun', { runId: run.id });
  await coordinator.act('announceRun', { runId: run.id });
  const pairs = await meetPairs(endpoint, coordinator, cycleId);
  // The last pair never answers: that is the coordinator's overdue task.
  const answering = pairs.filter((pair) => pair !== silentPair(cast, pairs));
  await inTurn(answering, 12, confirm);
  await travelTo(coordinator, '2021-11-24T15:00:00Z');
  return pairs;
}

/** A pair without a persona in it. */
export function silentPair({ mentor, mentee }: Cast, pairs: readonly Pair[]): Pair {
  return pairs.findLast((pair) => pair.mentor.email !== mentor.email && pair.mentee.email !== mentee.email)!;
}
