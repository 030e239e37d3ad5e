import { createHash } from 'node:crypto';
import type { RunOrder } from '../domain/posed-run';
import { canonical } from '../domain/snapshot';

/**
 * SHA-256, in hex, over all that a run depends on but the engine. The same for two equal pools, whatever order their
 * lists or the keys of their objects are in.
 */
export function inputHash({ snapshot, goal, seed }: RunOrder): string {
  return createHash('sha256')
    .update(stableJson({ snapshot: canonical(snapshot), goal, seed }))
    .digest('hex');
}

function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
