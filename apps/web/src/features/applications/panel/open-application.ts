import type { ConsoleApplicationQuery } from '../generated/graphql';

export type OpenApplication = NonNullable<ConsoleApplicationQuery['application']>;
