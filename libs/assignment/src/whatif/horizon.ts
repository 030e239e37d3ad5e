import { NO_EDGE, type Problem } from '../problem';
import { edgesOf, rowOf } from './edge-book';

/** Pairs looked at. */
const SAMPLE = 4096;
/** Edges per row within the first horizon, and how many times as many within the next. */
const FIRST = 8;
const MORE = 2;
/** How many times as far as the longest way so far. */
const BEYOND = 2;

/**
 * How long a way may be that a search looks for: as long as that leaves few edges of a row in question.
 * Where there is no such way the horizon widens, at last to infinity. Decides speed only.
 */
export interface Horizon {
  limit: number;
  /** The longest way that a search came home with. */
  longest: number;
  /** How much profit plus price exceed the weight, for a sample of pairs, in order. */
  readonly slack: Float64Array;
}

export function horizonOf(problem: Problem, price: Float64Array, profit: Float64Array): Horizon {
  const slack = sampleOf(problem, price, profit);
  const at = Math.floor((FIRST * slack.length) / (edgesOf(problem) / problem.rows));
  return { slack, longest: 0, limit: limitAt(slack, at) };
}

/** Looks farther; false where it looked as far as there is. */
export function widen(horizon: Horizon): boolean {
  const { limit, slack } = horizon;
  if (limit === Infinity) return false;
  let at = 0;
  while (at < slack.length && slack[at]! <= limit) at++;
  horizon.limit = limitAt(slack, Math.max(at, MORE * at));
  return true;
}

/** Takes note of the length of a way that was found. */
export function cameHome(horizon: Horizon, length: number): void {
  horizon.longest = Math.max(horizon.longest, length);
  horizon.limit = Math.min(horizon.limit, BEYOND * horizon.longest);
}

function limitAt(slack: Float64Array, at: number): number {
  return at < slack.length ? Math.max(slack[at]!, 0) : Infinity;
}

/** By the R2 sequence (Roberts 2018), which covers rows and their edges evenly. */
function sampleOf(problem: Problem, price: Float64Array, profit: Float64Array): Float64Array {
  const slack = new Float64Array(edgesOf(problem) === 0 ? 0 : SAMPLE);
  for (let at = 0; at < slack.length; at++) {
    const row = Math.floor(((at * 0.7548776662466927) % 1) * problem.rows);
    const { id, weight: weights, from, count } = rowOf(problem, row);
    const edge = Math.floor(((at * 0.5698402909980532) % 1) * count);
    const weight = count === 0 ? NO_EDGE : weights[from + edge]!;
    slack[at] = weight === NO_EDGE ? Infinity : profit[row]! + price[id === null ? edge : id[from + edge]!]! - weight;
  }
  return slack.sort();
}
