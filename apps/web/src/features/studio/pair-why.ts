import type { StudioPairQuery } from './generated/graphql';

export type PairWhy = NonNullable<NonNullable<StudioPairQuery['run']>['pair']>;
