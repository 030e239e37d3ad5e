import type { CycleOverviewQuery } from './generated/graphql';

export type Overview = NonNullable<CycleOverviewQuery['cycle']>;
