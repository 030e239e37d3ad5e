import type { TightGraph } from './tight-graph';

/**
 * Prices in tie keys for every column, and 0 for "out", so that of all tight
 * edges none gives its row a better profit in tie keys than its seat does: the
 * proof that the seating is the rule's choice, in the form of the certificate.
 *
 * 1. Within a component: the prices of the tied part, which was solved with the keys as weights.
 * 2. Between components tight edges lead one way: whatever lies farther along
 *    them costs more, by a gap that no difference of keys and prices reaches.
 *
 * O(columns). Undefined where the prices would not be exact.
 */
export function tiePrices({ component }: TightGraph, priceOfTied: Float64Array | undefined): Float64Array | undefined {
  const columns = component.length - 1;
  const within = new Float64Array(columns);
  let most = 0;
  for (let column = 0; column < columns; column++) {
    const price = priceOfTied?.[column] ?? 0;
    if (price === Infinity) continue;
    within[column] = price;
    most = Math.max(most, Math.abs(price));
  }
  const gap = 2 * most + MOST_BETWEEN_KEYS;
  if (gap * (columns + 1) > EXACT) return undefined;
  const out = component[columns]!;
  return within.map((price, column) => price + gap * (out - component[column]!));
}

const MOST_BETWEEN_KEYS = 2 ** 21;
const EXACT = 2 ** 50;
