import type { Network } from '../network';

/** One full row. */
export function rowOf(weights: readonly number[]): Network {
  const columns = weights.length;
  const edges = { first: Int32Array.of(0), last: Int32Array.of(columns), weight: Int32Array.from(weights) };
  return { rows: 1, columns, capacity: new Int32Array(columns).fill(1), column: null, ...edges };
}
