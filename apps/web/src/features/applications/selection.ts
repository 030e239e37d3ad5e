/** Which rows are chosen: some by id, or everything that matches but a few. */
export interface Selection {
  readonly isAll: boolean;
  /** With `isAll` the exceptions, else the chosen. */
  readonly ids: ReadonlySet<string>;
  /** Where a range with Shift begins. */
  readonly anchor: string | null;
}

export const NONE: Selection = { isAll: false, ids: new Set(), anchor: null };

export const isChosen = ({ isAll, ids }: Selection, id: string): boolean => ids.has(id) !== isAll;

/** How many; null where everything is chosen and nobody knows how much that is. */
export const countChosen = ({ isAll, ids }: Selection, total: number | null): number | null =>
  isAll ? (total === null ? null : total - ids.size) : ids.size;

/** The row the other way round, and the next range begins there. */
export function toggle(selection: Selection, id: string): Selection {
  return { ...set(selection, [id], !isChosen(selection, id)), anchor: id };
}

/** Every row from the anchor to `id`, chosen as the anchor is; without an anchor `id` alone. */
export function extendTo(selection: Selection, id: string, rows: readonly string[]): Selection {
  const [from, to] = [rows.indexOf(selection.anchor ?? id), rows.indexOf(id)];
  if (from < 0 || to < 0) return toggle(selection, id);
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  const isChoosing = selection.anchor === null || isChosen(selection, selection.anchor);
  return { ...set(selection, range, isChoosing), anchor: selection.anchor ?? id };
}

export const chooseAll: Selection = { isAll: true, ids: new Set(), anchor: null };

export const chosenOf = (ids: readonly string[]): Selection => ({ isAll: false, ids: new Set(ids), anchor: null });

function set(selection: Selection, rows: readonly string[], isChoosing: boolean): Selection {
  const ids = new Set(selection.ids);
  for (const row of rows) {
    if (isChoosing === selection.isAll) ids.delete(row);
    else ids.add(row);
  }
  return { ...selection, ids };
}
