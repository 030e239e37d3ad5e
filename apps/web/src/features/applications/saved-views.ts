/** A choice of filters under a name, kept in this browser. */
export interface SavedView {
  readonly name: string;
  /** The words of the address. */
  readonly words: string;
}

const KEY = 'bookends.applications.views';

export function readViews(store: Pick<Storage, 'getItem'>): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

export const keepViews = (store: Pick<Storage, 'setItem'>, views: readonly SavedView[]): void =>
  store.setItem(KEY, JSON.stringify(views));

/** The views with one more; a name that was taken means the new choice. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] => [
  ...withoutView(views, view.name),
  view,
];

export const withoutView = (views: readonly SavedView[], name: string): readonly SavedView[] =>
  views.filter((other) => other.name !== name);

const isView = (kept: unknown): kept is SavedView =>
  typeof kept === 'object' &&
  kept !== null &&
  typeof (kept as SavedView).name === 'string' &&
  typeof (kept as SavedView).words === 'string';
