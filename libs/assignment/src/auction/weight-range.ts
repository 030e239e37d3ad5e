import { WORK_PER_BEAT, type Heartbeat } from '../heartbeat';
import { layRow, type RowDesk } from '../kernel/row-desk';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';

/** What the weights of a network lie between; 0 where it has none. */
export interface WeightRange {
  readonly lowest: number;
  readonly highest: number;
}

/** O(edges). Counted from one below, {@link NO_EDGE} is the highest that there is, and so never the lowest. */
export function weightRange(network: Network, desk: RowDesk | undefined, heartbeat: Heartbeat): WeightRange {
  const { below, highest } =
    desk === undefined ? rangeOf(network.weight, heartbeat) : rangeOnDesk(network, desk, heartbeat);
  return highest === NO_EDGE ? { lowest: 0, highest: 0 } : { lowest: below + 1, highest };
}

function rangeOnDesk(network: Network, desk: RowDesk, heartbeat: Heartbeat): { below: number; highest: number } {
  let below = 2 ** 31 - 1;
  let highest = NO_EDGE;
  for (let row = 0; row < network.rows; row++) {
    heartbeat.work(layRow(desk, network, row) >> 3);
    desk.reader.findRange();
    below = Math.min(below, desk.answer[0]!);
    highest = Math.max(highest, desk.answer[1]!);
  }
  return { below, highest };
}

function rangeOf(weight: Int32Array, heartbeat: Heartbeat): { below: number; highest: number } {
  let highest = NO_EDGE;
  let below = 2 ** 31 - 1;
  for (let from = 0; from < weight.length; from += WORK_PER_BEAT) {
    const end = Math.min(from + WORK_PER_BEAT, weight.length);
    heartbeat.work(end - from);
    for (let at = from; at < end; at++) {
      const value = weight[at]!;
      if (value > highest) highest = value;
      if (((value - 1) | 0) < below) below = (value - 1) | 0;
    }
  }
  return { below, highest };
}
