import type { Proposal } from './pair-rows';

/** Does what a key stands for on a row; false when it stands for nothing. */
export type RowKeys = (key: string, proposal: Proposal) => boolean;

/** The row that a key leads to; null for other keys and where there is no further row. */
export function nextRow(key: string, index: number, count: number): number | null {
  const wanted = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[key];
  return wanted === undefined || wanted < 0 || wanted >= count ? null : wanted;
}
