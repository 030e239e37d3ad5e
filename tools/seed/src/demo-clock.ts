import { until } from './until';
import type { Visitor } from './visitor';

interface DemoClock {
  readonly now: string;
  readonly target: string | null;
}

/** The endpoint moves at most two years at a time. */
const HOP_MS = 700 * 86_400_000;

/**
 * Sends the demo's clock to a moment and resolves once it stands there: everything that was due on the way has happened
 * on its day, and every letter and notice of it has left. Backwards it jumps.
 */
export async function travelTo(traveller: Visitor, to: string): Promise<void> {
  const target = new Date(to).getTime();
  for (let at = await readClock(traveller); Math.abs(target - at) > HOP_MS; at = await readClock(traveller)) {
    await move(traveller, new Date(at + Math.sign(target - at) * HOP_MS));
  }
  await move(traveller, new Date(target));
}

async function move(traveller: Visitor, to: Date): Promise<void> {
  await traveller.act('moveDemoClock', { to: to.toISOString() });
  await until(`the demo's clock at ${to.toISOString()}`, async () => (await read(traveller)).target === null, 300_000);
}

const readClock = async (traveller: Visitor): Promise<number> => new Date((await read(traveller)).now).getTime();

async function read(traveller: Visitor): Promise<DemoClock> {
  return (await traveller.ask<{ demoClock: DemoClock }>('query { demoClock { now target } }')).demoClock;
}
