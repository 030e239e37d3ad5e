import type { RunOrder } from '../domain/posed-run';
import { canonical } from '../domain/snapshot';

/** Port: SHA-256 of a text, in hex. */
export type Digest = (text: string) => string;

/**
 * The digest of all that a run depends on but the engine. The same for two equal pools, whatever order their lists or the
 * keys of their objects are in.
 */
export function inputHash(digest: Digest, { snapshot, goal, seed }: RunOrder): string {
  return digest(stableJson({ snapshot: canonical(snapshot), goal, seed }));
}

function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
