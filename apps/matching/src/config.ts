import { contextVariables, readConfig } from '@bookends/config';
import { z } from 'zod';

const shape = z.object(contextVariables);

export type MatchingConfig = z.infer<typeof shape>;

/** The environment of the server and the worker, or the end of the process with every fault listed. */
export const matchingConfig = (): MatchingConfig => readConfig(shape);
