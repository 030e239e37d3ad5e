import { until } from './until';
import type { Visitor } from './visitor';

interface DemoClock {
  readonly now: string;
  readonly target: string | null;
}

/** The endpoint moves at most two years at a time. */
const HOP_MS = 700 * 86_400_000;

/**
 * Sends the demo's clock to a moment and resolves once it stands there. On the way it waits at each due moment until all
 * that is due has happened; what falls due last may still be under way on arrival. Backwards it jumps.
 */
export async function travelTo(traveller: Visitor, to: string): Promise<void> {
  const target = new Date(to).getTime();
  for (let at = await readClock(traveller); Math.abs(target - at) > HOP_MS; at = await readClock(traveller)) {
    await move(traveller, new Date(at + Math.sign(target - at) * HOP_MS));
  }
  await move(traveller, new Date(target));
}

/**
 * The same, and resolves only when all of it has also been done that fell due on arrival: mails have left, and every
 * context has heard of what the others did.
 */
export async function settleAt(traveller: Visitor, to: string): Promise<void> {
  await travelTo(traveller, new Date(new Date(to).getTime() - 1_000).toISOString());
  await travelTo(traveller, to);
}

async function move(traveller: Visitor, to: Date): Promise<void> {
  await traveller.act('moveDemoClock', { to: to.toISOString() });
  await until(`the demo's clock at ${to.toISOString()}`, async () => (await read(traveller)).target === null, 300_000);
}

const readClock = async (traveller: Visitor): Promise<number> => new Date((await read(traveller)).now).getTime();

async function read(traveller: Visitor): Promise<DemoClock> {
  return (await traveller.ask<{ demoClock: DemoClock }>('query { demoClock { now target } }')).demoClock;
}
