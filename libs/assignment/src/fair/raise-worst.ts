import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import { networkWith } from '../network';
import { finish } from '../prices/finish';
import type { Ledger } from '../prices/ledger';
import type { Seating } from '../seating';
import type { FairLevel } from '../solution';
import { closeEdges, openEdges, seatedRanks, type OpenEdges } from './open-edges';

export interface Fairest {
  /** What is still open at the end, at no weight and no price: every assignment in it is a fairest one. */
  readonly ledger: Ledger;
  readonly fairLevels: readonly FairLevel[];
}

/**
 * Guarantees the leximin assignment among those of the market (which all place
 * the same number of rows): the worst weight used as seldom as possible, then
 * the next.
 *
 * Lexicographic bottleneck assignment: Burkard, Rendl, "Lexicographic
 * bottleneck problems", Oper. Res. Letters 10 (1991), one weight at a time:
 *
 * 1. The lowest weight in use that is not settled is the level.
 * 2. An edge of this weight costs 1, any other 0; lower weights that were not
 *    settled as fair levels are closed. Solve that.
 * 3. If the weight is not used any more, it is closed. If it is, it is a fair
 *    level: its prices are the proof, and only what attains them stays open.
 * 4. Repeat from 1 until all weights in use are settled.
 *
 * O(levels in use * open edges), and the paths that step 2 needs.
 */
export function raiseWorst(market: Market, seating: Seating, heartbeat: Heartbeat): Fairest {
  const open = openEdges(market, heartbeat);
  const isFair = new Uint8Array(open.weights.length);
  const fairLevels: FairLevel[] = [];
  let state = { market, seating };
  for (
    let level = lowestUnsettled(open, state.seating, isFair);
    level >= 0;
    level = lowestUnsettled(open, state.seating, isFair)
  ) {
    heartbeat.report('levels', level / open.weights.length);
    closeEdges(open, (_, edge) => open.rank[edge]! >= level || isFair[open.rank[edge]!] === 1, heartbeat);
    const ledger = finish(
      levelMarket(state.market, open, level),
      state.seating,
      new Float64Array(market.network.columns),
      heartbeat,
    );
    const count = seatedRanks(open, ledger.seating.columnOf).filter((rank) => rank === level).length;
    if (count === 0) continue;
    isFair[level] = 1;
    fairLevels.push(proofOf(ledger, open.weights[level]!, count));
    state = { market: settle(ledger, open, heartbeat), seating: ledger.seating };
  }
  closeEdges(open, (_, edge) => isFair[open.rank[edge]!] === 1, heartbeat);
  const left = levelMarket(state.market, open, -1);
  return { ledger: finish(left, state.seating, new Float64Array(market.network.columns), heartbeat), fairLevels };
}

/** Step 1. */
function lowestUnsettled(open: OpenEdges, { columnOf }: Seating, isFair: Uint8Array): number {
  let lowest = -1;
  for (const rank of seatedRanks(open, columnOf)) {
    if (rank >= 0 && isFair[rank] === 0 && (lowest < 0 || rank < lowest)) lowest = rank;
  }
  return lowest;
}

/** Step 2: the same people and places, with the edges that are open and their cost at this level. */
function levelMarket(market: Market, open: OpenEdges, level: number): Market {
  const { first, last, column, rank } = open;
  const weight = new Int32Array(rank.length);
  const end = last[last.length - 1] ?? 0;
  for (let edge = 0; edge < end; edge++) if (rank[edge] === level) weight[edge] = -1;
  const { network, mayStayOut, mustFill, closed } = market;
  return { network: networkWith(network, { first, last, column, weight }), mayStayOut, mustFill, closed };
}

function proofOf({ market, price }: Ledger, weight: number, count: number): FairLevel {
  const pricedColumn = Int32Array.from(price.keys()).filter(
    (column) => price[column] !== 0 && market.closed[column] === 0,
  );
  return { weight, count, pricedColumn, price: Int32Array.from(pricedColumn, (column) => price[column]!) };
}

/** Step 3: what complementary slackness at this level leaves open. */
function settle({ market, price, profit }: Ledger, open: OpenEdges, heartbeat: Heartbeat): Market {
  const { weight } = market.network;
  closeEdges(open, (row, edge) => weight[edge]! - price[open.column[edge]!]! === profit[row], heartbeat);
  return {
    network: market.network,
    mayStayOut: market.mayStayOut.map((may, row) => (profit[row]! > 0 ? 0 : may)),
    mustFill: market.mustFill.map((must, column) => (price[column]! > 0 && market.closed[column] === 0 ? 1 : must)),
    closed: market.closed,
  };
}
