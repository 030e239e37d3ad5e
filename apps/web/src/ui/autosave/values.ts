/** What is typed on a page, by field. A value is anything that JSON can write. */
export type Values<V> = Readonly<Record<string, V>>;

/** Equal as JSON, but for space around a text; an absent value, null, an empty text and an empty list are all "nothing". */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(bare);
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return value ?? null;
}

/** The fields of `values` that `isWanted` wants. */
export function pick<V>(values: Values<V>, isWanted: (field: string) => boolean): Values<V> {
  return Object.fromEntries(Object.entries(values).filter(([field]) => isWanted(field)));
}

/** The fields of `values` that differ from `base`. */
export const changesOf = <V>(base: Values<V>, values: Values<V>): Values<V> =>
  pick(values, (field) => !isSame(base[field], values[field]));

export interface Joined<V> {
  /** Mine where I changed something, else theirs. */
  readonly values: Values<V>;
  /** Fields that both changed, and not to the same. */
  readonly clashes: readonly string[];
  /** Fields that only they changed. */
  readonly taken: readonly string[];
}

/** Joins what two people, or two tabs of one, made of the same `base`. */
export function join<V>(base: Values<V>, mine: Values<V>, theirs: Values<V>): Joined<V> {
  const changedByMe = changesOf(base, mine);
  const changedByThem = changesOf(base, theirs);
  const isMine = (field: string) => field in changedByMe;
  return {
    values: { ...mine, ...theirs, ...changedByMe },
    clashes: Object.keys(changedByThem).filter((field) => isMine(field) && !isSame(mine[field], theirs[field])),
    taken: Object.keys(changedByThem).filter((field) => !isMine(field)),
  };
}
