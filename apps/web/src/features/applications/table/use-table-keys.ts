import type { KeyboardEvent } from 'react';
import { isChosen } from '../selection';
import type { Choosing } from '../use-selection';
import { moveOf, type TableMove } from './table-keys';

interface TableUnderKeys {
  /** Of the rows that were read. */
  readonly ids: readonly string[];
  readonly count: number;
  readonly active: number;
  readonly choosing: Choosing;
  readonly open: (id: string) => void;
  readonly go: (index: number) => void;
}

/** What a key does in a row. */
export function useTableKeys({ ids, count, active, choosing, open, go }: TableUnderKeys) {
  const act = (move: TableMove): void => {
    const id = ids[active];
    if (move.kind === 'all') return choosing.all();
    if (move.kind === 'none') return choosing.none();
    if (move.kind === 'go') {
      const next = ids[move.to];
      if (move.isExtending && id !== undefined && next !== undefined) extendFrom(choosing, id, next, ids);
      return go(move.to);
    }
    if (id === undefined) return;
    if (move.kind === 'open') open(id);
    else if (move.kind === 'flip') choosing.flip(id);
    else choosing.extend(id, ids);
  };
  return (event: KeyboardEvent): void => {
    const move = moveOf(event, active, count);
    if (move === null) return;
    event.preventDefault();
    act(move);
  };
}

/** A step with Shift: a range that begins where the step begins, unless one is under way. */
function extendFrom({ selection, flip, extend }: Choosing, from: string, to: string, ids: readonly string[]): void {
  if (selection.anchor === null || !isChosen(selection, from)) flip(from);
  extend(to, ids);
}
