import type { Market } from '../market';
import { NO_EDGE } from '../problem';

/**
 * Prices to start from: 0, and in columns that must fill so low that no total
 * can make up for a place left free there (a "big M" that is certainly big
 * enough: twice the longest path times the largest weight).
 */
export function startPrices({ network, mustFill }: Market): Float64Array {
  const price = new Float64Array(network.columns);
  if (!mustFill.includes(1)) return price;
  const low = -2 * (network.rows + 1) * (largestWeight(network.weight) + 1);
  for (let column = 0; column < price.length; column++) if (mustFill[column] === 1) price[column] = low;
  return price;
}

function largestWeight(weight: Int32Array): number {
  let largest = 0;
  for (let edge = 0; edge < weight.length; edge++) {
    const value = weight[edge]!;
    if (value !== NO_EDGE) largest = Math.max(largest, value, -value);
  }
  return largest;
}
