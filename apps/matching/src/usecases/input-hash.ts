import type { RunOrder } from '../domain/posed-run';
import { canonical } from '../domain/snapshot';
import { stableJson } from '../domain/stable-json';

/** Port: SHA-256 of a text, in hex. */
export type Digest = (text: string) => string;

/**
 * The digest of all that a run depends on but the engine. The same for two equal pools, whatever order their lists or the
 * keys of their objects are in.
 */
export function inputHash(digest: Digest, { snapshot, goal, seed }: RunOrder): string {
  return digest(stableJson({ snapshot: canonical(snapshot), goal, seed }));
}

/** Whether a kept input, which may be anything by now, has this digest. */
export function hasInputHash(digest: Digest, order: RunOrder, hash: string): boolean {
  try {
    return inputHash(digest, order) === hash;
  } catch {
    return false;
  }
}
