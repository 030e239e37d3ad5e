import { seededRandom } from './random';

export const FAULTS = [
  'kill-worker',
  'wipe-queue',
  'crash-postgres',
  'smtp-451',
  'smtp-550',
  'smtp-stall',
  'smtp-drop-in-data',
  'smtp-drop-before-reply',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface PlannedFault {
  readonly fault: Fault;
  readonly atMs: number;
}

/** Every kind in turn and then again, in a seeded order at seeded moments; the same for the same seed. */
export function planFaults(options: {
  readonly faults: number;
  readonly kinds: readonly Fault[];
  readonly seconds: number;
  readonly seed: number;
}): PlannedFault[] {
  const random = seededRandom(options.seed);
  const struck = Array.from({ length: options.faults }, (_, index) => options.kinds[index % options.kinds.length]!);
  const moments = struck.map(() => random() * options.seconds * 1000).sort((one, other) => one - other);
  const shuffled = struck.map((fault) => ({ fault, key: random() })).sort((one, other) => one.key - other.key);
  return shuffled.map(({ fault }, index) => ({ fault, atMs: Math.round(moments[index]!) }));
}
