/* What else rows could have at the same profit. */
import {
  NO_EDGE,
  rows,
  columns,
  isFull,
  price,
  profit,
  columnOf,
  first,
  last,
  weight,
  column,
  distance,
  visit,
  int,
  setInt,
  real,
  seat,
} from './lists';

/**
 * Lists the edges that attain their row's profit, but those that rows sit on, where the lists of the search were: where
 * each row's begin and where the last one's end, then their columns. Returns where that is.
 */
export function listTight(): usize {
  const start = distance;
  const found = start + ((<usize>rows) << 2) + 4;
  let count = 0;
  for (let row = 0; row < rows; row++) {
    setInt(start, row, count);
    count = listTightOf(row, found, count);
  }
  setInt(start, rows, count);
  return start;
}

function listTightOf(row: i32, found: usize, from: i32): i32 {
  const end = int(last, row);
  const base = row * columns;
  const own = real(profit, row);
  const seat = int(columnOf, row);
  let count = from;
  let edge = int(first, row);
  visit(end - edge);
  if (isFull) {
    for (; edge + 4 <= end; edge += 4) {
      for (let some = tightOfFour(edge, edge - base, own); some != 0; some &= some - 1) {
        const at = edge - base + ctz(some);
        if (at != seat && int(weight, base + at) != NO_EDGE) setInt(found, count++, at);
      }
    }
  }
  for (; edge < end; edge++) {
    const itsWeight = int(weight, edge);
    const at = isFull ? edge - base : int(column, edge);
    if (<f64>itsWeight - real(price, at) != own || at == seat || itsWeight == NO_EDGE) continue;
    setInt(found, count++, at);
  }
  return count;
}

/** A bit for each of four edges of a full row that is worth as much. */
// @ts-ignore: a decorator of AssemblyScript
@inline function tightOfFour(edge: i32, at: i32, own: f64): i32 {
  const itsWeight = weight + ((<usize>edge) << 2);
  const itsPrice = price + ((<usize>at) << 3);
  const same = f64x2.splat(own);
  const one = f64x2.sub(f64x2.convert_low_i32x4_s(v128.load64_zero(itsWeight)), v128.load(itsPrice));
  const two = f64x2.sub(f64x2.convert_low_i32x4_s(v128.load64_zero(itsWeight, 8)), v128.load(itsPrice, 16));
  return i64x2.bitmask(f64x2.eq(one, same)) | (i64x2.bitmask(f64x2.eq(two, same)) << 2);
}
