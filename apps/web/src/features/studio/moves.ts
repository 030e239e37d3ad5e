import type { StudioComparisonQuery } from './generated/graphql';

export type Move = NonNullable<
  NonNullable<StudioComparisonQuery['run']>['comparison']
>['moves']['edges'][number]['node'];

export const MOVE_FILTERS = ['all', 'gain', 'lose', 'in', 'out'] as const;
export type MoveFilter = (typeof MOVE_FILTERS)[number];

export const readMoveFilter = (word: string | null): MoveFilter =>
  MOVE_FILTERS.find((filter) => filter === word) ?? 'all';

const IS_LIKE: Readonly<Record<MoveFilter, (move: Move) => boolean>> = {
  all: () => true,
  gain: ({ gain }) => gain > 0,
  lose: ({ gain }) => gain < 0,
  in: ({ mentorApplicationHere }) => mentorApplicationHere === null,
  out: ({ mentorApplicationThere }) => mentorApplicationThere === null,
};

export const movesLike = (moves: readonly Move[], filter: MoveFilter): readonly Move[] => moves.filter(IS_LIKE[filter]);
