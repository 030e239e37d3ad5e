import { applicationSeason } from './application-season';
import { gather } from './cast';
import { endpointOf } from './endpoint';
import { goalSeason } from './goal-season';
import { matchSeason } from './match-season';
import { nextSeason } from './next-season';
import { reviewSeason } from './review-season';

/**
 * Fills an empty demo with a living cycle and the beginning of the next, through its endpoint, as the people of both. The same every time. A run
 * that was killed is begun anew by the stack, on an emptied database.
 */
async function main(): Promise<void> {
  const endpoint = endpointOf(process.env);
  const say = (message: string): void => void process.stdout.write(`${message}\n`);
  const cast = await gather(endpoint);
  const season = await applicationSeason(cast, say);
  await reviewSeason(cast, season, say);
  const pairs = await matchSeason(endpoint, cast, season, say);
  await goalSeason(cast, season, pairs, say);
  await nextSeason(cast, season, say);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
