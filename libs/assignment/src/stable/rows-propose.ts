import type { Heartbeat } from '../heartbeat';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { tieKey, type TieKeys } from '../ties/tie-key';
import { emptyHeldRows, offer } from './held-rows';
import type { Ranks } from './ranks';

/**
 * Deferred acceptance with the rows proposing: the stable assignment that is
 * best for every row.
 *
 * 1. A row without a place proposes to the best column that it has not asked yet.
 * 2. The column holds it if it has a free place or holds somebody worse, who must go on proposing.
 *
 * The next best column is found by reading the row's edges once more: rows
 * propose a few times on average, so that nothing needs sorting.
 */
export function rowsPropose(network: Network, ranks: Ranks, keys: TieKeys, heartbeat: Heartbeat): Int32Array {
  const { rows, columns, capacity, column } = network;
  const held = emptyHeldRows(capacity, degrees(network));
  const columnOf = new Int32Array(rows).fill(-1);
  const asked = { rank: new Float64Array(rows).fill(-Infinity), tie: new Float64Array(rows).fill(-1) };
  for (let starter = 0; starter < rows; starter++) {
    if (starter % 4096 === 0) heartbeat.beat();
    for (let row = starter; row >= 0;) {
      const edge = nextBest(network, ranks.rowRank, keys, asked, row);
      if (edge < 0) break;
      const at = column === null ? edge - row * columns : column[edge]!;
      const given = offer(held, at, row, ranks.columnRank[edge]!, asked.tie[row]!);
      if (given === row) continue;
      columnOf[row] = at;
      if (given >= 0) columnOf[given] = -1;
      row = given;
    }
  }
  return columnOf;
}

export function degrees({ rows, columns, first, last, column, weight }: Network): Int32Array {
  const degree = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      if (weight[edge] !== NO_EDGE) degree[column === null ? edge - row * columns : column[edge]!]!++;
    }
  }
  return degree;
}

/** The edge of least rank, then tie key, after the one that was asked last, which it becomes; or -1. Ties are keyed only where ranks are equal. */
function nextBest(
  network: Network,
  rowRank: Int32Array,
  keys: TieKeys,
  asked: { rank: Float64Array; tie: Float64Array },
  row: number,
): number {
  const { first, last, weight } = network;
  const askedRank = asked.rank[row]!;
  const askedTie = asked.tie[row]!;
  const end = last[row]!;
  let best = -1;
  let bestRank = Infinity;
  for (let edge = first[row]!; edge < end; edge++) {
    const rank = rowRank[edge]!;
    if (rank > bestRank || rank < askedRank || weight[edge] === NO_EDGE) continue;
    if (rank === askedRank && keyOf(network, keys, row, edge) <= askedTie) continue;
    if (rank === bestRank && keyOf(network, keys, row, edge) >= keyOf(network, keys, row, best)) continue;
    best = edge;
    bestRank = rank;
  }
  asked.rank[row] = bestRank;
  asked.tie[row] = best < 0 ? Infinity : keyOf(network, keys, row, best);
  return best;
}

function keyOf(
  { columns, column }: Network,
  { seed, row: rowKey, column: columnKey }: TieKeys,
  row: number,
  edge: number,
): number {
  const at = column === null ? edge - row * columns : column[edge]!;
  return tieKey(seed, rowKey === undefined ? row : rowKey[row]!, columnKey === undefined ? at : columnKey[at]!);
}
