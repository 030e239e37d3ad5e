import type { Heartbeat } from './heartbeat';
import { intsOf } from './lists';
import { isDense, NO_EDGE, type DenseProblem, type Pair, type Problem, type SparseProblem } from './problem';
import type { Terms } from './solution';

/**
 * The edges that the solver may use, once pins, blocks and floor are settled.
 *
 * Row i owns the edges `first[i]` to `last[i]`; edge e leads to column
 * `column[e]`, or, where `column` is null (a full matrix), to column
 * `e - i * columns`, and is absent where its weight is {@link NO_EDGE}.
 */
export interface Network {
  readonly rows: number;
  readonly columns: number;
  /** Places left after the pins were seated. */
  readonly capacity: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly column: Int32Array | null;
  readonly weight: Int32Array;
}

/**
 * Guarantees a network with the same best assignments as the problem has under
 * the terms, pinned rows left out. Shares the problem's arrays where nothing is
 * refused; linear in the input otherwise.
 */
export function openNetwork(problem: Problem, terms: Terms, heartbeat: Heartbeat): Network {
  const capacity = problem.capacity.slice();
  for (const pin of terms.pins) capacity[pin.column]!--;
  const opened = isDense(problem) ? denseNetwork(problem, capacity) : sparseNetwork(problem, capacity);
  const network = refuse(opened, terms, heartbeat);
  for (const pin of terms.pins) network.last[pin.row] = network.first[pin.row]!;
  return network;
}

/**
 * The network with other arrays. Every network is written out in one order: what a spread makes is another shape to the
 * compiler, which throws away what it compiled for the first.
 */
export function networkWith(
  { rows, columns, capacity, first, last, column, weight }: Network,
  other: Partial<Omit<Network, 'rows' | 'columns'>>,
): Network {
  return {
    rows,
    columns,
    capacity: other.capacity ?? capacity,
    first: other.first ?? first,
    last: other.last ?? last,
    column: other.column ?? column,
    weight: other.weight ?? weight,
  };
}

/** The network without the edges that `refuses` names; the network itself when there are none. */
export function withoutEdges(
  network: Network,
  refuses: (row: number, column: number, edge: number) => boolean,
  heartbeat: Heartbeat,
): Network {
  if (!hasRefused(network, refuses, heartbeat)) return network;
  return network.column === null
    ? punchHoles(network, refuses, heartbeat)
    : compact(network, network.column, refuses, heartbeat);
}

/** Whether the pair may be used. O(edges of the row) when sparse. */
export function hasEdge({ columns, first, last, column, weight }: Network, row: number, to: number): boolean {
  if (column === null) return first[row]! < last[row]! && weight[row * columns + to] !== NO_EDGE;
  for (let edge = first[row]!; edge < last[row]!; edge++) if (column[edge] === to) return true;
  return false;
}

function denseNetwork(problem: DenseProblem, capacity: Int32Array): Network {
  const { rows, columns, dense } = problem;
  const first = intsOf(rows, (row) => row * columns);
  const last = intsOf(rows, (row) => (row + 1) * columns);
  return { rows, columns, capacity, first, last, column: null, weight: dense };
}

function sparseNetwork(problem: SparseProblem, capacity: Int32Array): Network {
  const { rows, columns, rowStart, column, weight } = problem;
  return { rows, columns, capacity, first: rowStart.slice(0, rows), last: rowStart.slice(1), column, weight };
}

function refuse(network: Network, { blocks, floor }: Terms, heartbeat: Heartbeat): Network {
  const { weight } = network;
  const least = floor ?? -Infinity;
  const isTooLittle = (_row: number, _column: number, edge: number): boolean => weight[edge]! < least;
  const worthIt = least <= NO_EDGE ? network : withoutEdges(network, isTooLittle, heartbeat);
  const present = blocks.filter(({ row, column }) => hasEdge(worthIt, row, column));
  return present.length === 0 ? worthIt : withoutPairs(worthIt, present);
}

/** The network without a few pairs that are in it: copies the arrays, then each row closes its gaps with its last edges. */
function withoutPairs(network: Network, pairs: readonly Pair[]): Network {
  const { columns, first } = network;
  const weight = network.weight.slice();
  if (network.column === null) {
    for (const { row, column } of pairs) weight[row * columns + column] = NO_EDGE;
    return networkWith(network, { weight });
  }
  const column = network.column.slice();
  const last = network.last.slice();
  for (const pair of pairs) {
    let edge = first[pair.row]!;
    while (column[edge] !== pair.column) edge++;
    const end = --last[pair.row]!;
    column[edge] = column[end]!;
    weight[edge] = weight[end]!;
  }
  return networkWith(network, { last, column, weight });
}

function hasRefused(
  network: Network,
  refuses: (row: number, column: number, edge: number) => boolean,
  heartbeat: Heartbeat,
): boolean {
  const { rows, columns, first, last, column, weight } = network;
  for (let row = 0; row < rows; row++) {
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      if (weight[edge] !== NO_EDGE && refuses(row, column === null ? edge - row * columns : column[edge]!, edge))
        return true;
    }
  }
  return false;
}

function punchHoles(
  network: Network,
  refuses: (row: number, column: number, edge: number) => boolean,
  heartbeat: Heartbeat,
): Network {
  const { rows, columns, first, last } = network;
  const weight = network.weight.slice();
  for (let row = 0; row < rows; row++) {
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      if (weight[edge] !== NO_EDGE && refuses(row, edge - row * columns, edge)) weight[edge] = NO_EDGE;
    }
  }
  return networkWith(network, { weight });
}

function compact(
  network: Network,
  column: Int32Array,
  refuses: (row: number, column: number, edge: number) => boolean,
  heartbeat: Heartbeat,
): Network {
  const { rows, first, last, weight } = network;
  const kept = {
    first: new Int32Array(rows),
    last: new Int32Array(rows),
    column: new Int32Array(column.length),
    weight: new Int32Array(column.length),
  };
  let end = 0;
  for (let row = 0; row < rows; row++) {
    kept.first[row] = end;
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      if (refuses(row, column[edge]!, edge)) continue;
      kept.column[end] = column[edge]!;
      kept.weight[end++] = weight[edge]!;
    }
    kept.last[row] = end;
  }
  return networkWith(network, { ...kept, column: kept.column.slice(0, end), weight: kept.weight.slice(0, end) });
}
