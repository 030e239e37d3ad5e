import { contextVariables, readConfig } from '@bookends/config';
import { z } from 'zod';

const shape = z.object(contextVariables);

export type MatchingConfig = z.infer<typeof shape>;

/** What the operator's verifying needs of it: the database. */
export const verifyingConfig = (): Pick<MatchingConfig, 'DATABASE_URL' | 'LOG_LEVEL'> =>
  readConfig(shape.pick({ DATABASE_URL: true, LOG_LEVEL: true }));

/** The environment of the server and the worker, or the end of the process with every fault listed. */
export const matchingConfig = (): MatchingConfig => readConfig(shape);
