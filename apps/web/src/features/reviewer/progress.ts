export interface Progress {
  readonly assigned: number;
  readonly submitted: number;
  readonly open: number;
  readonly recused: number;
}

/** How far somebody is: what the coordinator decided before them is no longer theirs to do. */
export function wayOf({ assigned, submitted, open }: Progress) {
  const all = submitted + open;
  return { all, percent: all === 0 ? 0 : Math.round((submitted / all) * 100), decidedMeanwhile: assigned - all };
}
