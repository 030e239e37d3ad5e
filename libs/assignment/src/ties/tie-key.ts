/** Seed and identities that the tie rule uses; an absent list stands for the indices. */
export interface TieKeys {
  readonly seed: number;
  readonly row: Uint32Array | undefined;
  readonly column: Uint32Array | undefined;
}

/**
 * The stated rule for ties: equal ranks are decided by the lower tie key, equally
 * good assignments by the sum of tie keys (`settleTies`). The key is a hash of the seed and of the identities of row and
 * column, so that the order of the input decides nothing.
 *
 * The finalizer of MurmurHash3 (Appleby, public domain), once over each word:
 * for a given seed and row, different columns have different keys.
 */
export function tieKey(seed: number, rowKey: number, columnKey: number): number {
  return scramble(scramble(scramble(seed ^ 0x9e3779b9) ^ rowKey) ^ columnKey) >>> 0;
}

/** What a pair counts in a round of the rule for assignments: 1 to 2^20. */
export function pairKey(keys: TieKeys, round: number, row: number, column: number): number {
  return pairKeyIn(keys, rowPart(keys, round, row), column);
}

/** The part of a pair's key that all pairs of the row share. */
export function rowPart({ seed, row: rowKey }: TieKeys, round: number, row: number): number {
  const ofRow = rowKey === undefined ? row : rowKey[row]!;
  return scramble(scramble(seed ^ Math.imul(round, 0x9e3779b9) ^ 0x9e3779b9) ^ ofRow);
}

/** {@link pairKey}, given the part of its row. */
export function pairKeyIn({ column: columnKey }: TieKeys, ofRow: number, column: number): number {
  return 1 + (scramble(ofRow ^ (columnKey === undefined ? column : columnKey[column]!)) >>> 12);
}

/** {@link pairKeyIn} of each column of a part of a list: one call for all, since a process may do this only once. */
export function writePairKeys(
  { column: columnKey }: TieKeys,
  ofRow: number,
  column: Int32Array,
  start: number,
  end: number,
  key: Int32Array,
): void {
  for (let at = start; at < end; at++) {
    const to = column[at]!;
    key[at] = 1 + (scramble(ofRow ^ (columnKey === undefined ? to : columnKey[to]!)) >>> 12);
  }
}

/** A bijection of the 32-bit words. */
function scramble(word: number): number {
  let value = word | 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
