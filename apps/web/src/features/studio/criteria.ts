import type { StudioInputsQuery } from './generated/graphql';

export type Criteria = NonNullable<NonNullable<StudioInputsQuery['cycle']>['criteria']>;
