import { inOrder } from '../door/admit-options';
import type { Heartbeat } from '../heartbeat';
import { concludeChange } from '../proof/conclude-change';
import type { Problem } from '../problem';
import type { Solution } from '../solution';
import { changedTerms, isInside, type Change } from './changes';
import { openBook, pairNumber, prepareColumns, type EdgeBook } from './edge-book';
import { edit } from './edit';
import { laterProblem } from './later-problem';
import { makeMove } from './make-move';
import { rememberStanding, standingOf } from './memory';
import { copyOf, type Standing } from './standing';

/** After so many changes on end the edges are copied. */
const MOST_CHANGES = 1000;

/**
 * Solves again after some changes from what is kept of the last solution: one
 * way through the rows that have to move per change, and a check of what they
 * touched. Undefined where there is nothing to go on from, where a change makes
 * no sense, where other numbers can be placed than before in a way that changes
 * the levels, or where one round of keys does not decide a tie.
 */
export function resolveLocally(
  problem: Problem,
  solution: Solution,
  changes: readonly Change[],
  heartbeat: Heartbeat,
): { problem: Problem; solution: Solution } | undefined {
  const before = standingOf(problem, solution);
  if (before === undefined || before.book.weights.size + before.book.withdrawn.size > MOST_CHANGES) return undefined;
  prepareColumns(before.book, heartbeat);
  const changed = applyLocally(before, changes, heartbeat);
  if (changed === undefined) return undefined;
  heartbeat.report('checking', 0);
  const { solution: after, standing } = concludeChange(before, changed.standing, changed.named, changed.shift);
  rememberStanding(after, standing);
  return { problem: standing.problem, solution: after };
}

interface Applied {
  readonly standing: Standing;
  /** Rows that the changes name. */
  readonly named: ReadonlySet<number>;
  readonly shift: number;
}

function applyLocally(before: Standing, changes: readonly Change[], heartbeat: Heartbeat): Applied | undefined {
  let standing = copyOf(before);
  let shift = 0;
  const named = new Set<number>();
  for (const change of changes) {
    if (!isInside(before.problem, change)) return undefined;
    if ('row' in change) named.add(change.row);
    const last = standing;
    standing = afterEdges(last, change);
    const moves = edit(standing, last, change);
    if (moves === undefined) return undefined;
    for (const move of moves) {
      const moved = makeMove(standing, move, heartbeat);
      if (moved === undefined) return undefined;
      shift += moved.shift;
    }
  }
  return { standing, named, shift };
}

/** The standing with the edges and terms after the change; the arrays are shared. */
function afterEdges(standing: Standing, change: Change): Standing {
  const { problem, book, terms } = standing;
  const { pins, blocks } = changedTerms(terms, change);
  const after = { ...terms, pins: inOrder(pins), blocks: inOrder(blocks) };
  const edges = changedEdges(book, change);
  const capacity = change.kind === 'places' ? problem.capacity.with(change.column, change.places) : problem.capacity;
  return {
    ...standing,
    terms: after,
    book: openBook(book.base, after, edges.weights, edges.withdrawn),
    problem: laterProblem({ base: book.base, ...edges }, capacity),
  };
}

function changedEdges({ base, weights, withdrawn }: EdgeBook, change: Change): Pick<EdgeBook, 'weights' | 'withdrawn'> {
  if (change.kind === 'withdraw') return { weights, withdrawn: new Set(withdrawn).add(change.row) };
  if (change.kind !== 'weight') return { weights, withdrawn };
  return { weights: new Map(weights).set(pairNumber(base, change.row, change.column), change.weight), withdrawn };
}
