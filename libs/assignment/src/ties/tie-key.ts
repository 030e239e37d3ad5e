/**
 * The stated rule for ties: between equally good pairs, the one with the lower
 * tie key; the key is a hash of the seed and of the identities of row and
 * column, so that the order of the input decides nothing.
 *
 * The finalizer of MurmurHash3 (Appleby, public domain), once over each word:
 * for a given seed and row, different columns have different keys.
 */
export function tieKey(seed: number, rowKey: number, columnKey: number): number {
  return scramble(scramble(scramble(seed ^ 0x9e3779b9) ^ rowKey) ^ columnKey) >>> 0;
}

/** Place of a row in the order in which rows choose between ties: lower first. Distinct for distinct keys. */
export function rowTurn(seed: number, rowKey: number): number {
  return scramble(scramble(seed ^ 0x7f4a7c15) ^ rowKey) >>> 0;
}

/** A bijection of the 32-bit words. */
function scramble(word: number): number {
  let value = word | 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
