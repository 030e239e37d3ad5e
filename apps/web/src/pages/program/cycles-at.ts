import type { CycleDatesFragment } from '../generated/graphql';

/** The cycles of a program as a visitor meets them. */
export interface CyclesAt {
  /** Applications can be made to it now. */
  readonly taking: CycleDatesFragment | null;
  /** The next one that has not begun to take applications. */
  readonly next: CycleDatesFragment | null;
  /** The one that the page tells about: the one that can be applied to, else the one under way, else the next, else the last. */
  readonly shown: CycleDatesFragment | null;
  /** Every other one, the latest first; those that were given up are left out. */
  readonly others: readonly CycleDatesFragment[];
}

export function cyclesAt(cycles: readonly CycleDatesFragment[]): CyclesAt {
  const latestFirst = cycles
    .filter(({ state }) => state !== 'CANCELLED')
    .sort((one, other) => (opensOn(one) < opensOn(other) ? 1 : -1));
  const taking = latestFirst.find(({ isTakingApplications }) => isTakingApplications) ?? null;
  const next = latestFirst.findLast(({ state }) => state === 'PLANNED') ?? null;
  const underWay = latestFirst.find(({ state }) => state !== 'PLANNED' && state !== 'CONCLUDED');
  const shown = taking ?? underWay ?? next ?? latestFirst[0] ?? null;
  return { taking, next, shown, others: latestFirst.filter((cycle) => cycle !== shown) };
}

/** The window in which applications to the cycle are taken. */
export const applicationWindow = ({ windows }: Pick<CycleDatesFragment, 'windows'>) =>
  windows.find(({ key }) => key === 'APPLICATIONS');

const opensOn = (cycle: CycleDatesFragment): string => applicationWindow(cycle)?.opensOn ?? '';
