/** An answer without the names of its types: what a rule needs of it, and what a spec can write. */
export type Bare<T> = T extends readonly (infer Item)[]
  ? readonly Bare<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as Key extends '__typename' ? never : Key]: Bare<T[Key]> }
    : T;
