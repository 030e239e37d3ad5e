import { tieKey, type TieKeys } from '../ties/tie-key';

/** Decides between equal ranks, the same for both sides: lower goes first; no two pairs of a row or of a column are equal. */
export function tieOf({ seed, row: rowKey, column: columnKey }: TieKeys, row: number, column: number): number {
  return tieKey(seed, rowKey === undefined ? row : rowKey[row]!, columnKey === undefined ? column : columnKey[column]!);
}
