import { contextVariables, postgresUrl, readConfig, secrets } from '@bookends/config';
import { z } from 'zod';

const shape = z.object({
  ...contextVariables,
  /** The role that may read demographics, and do nothing else. */
  DEMOGRAPHICS_DATABASE_URL: postgresUrl(),
  DEMOGRAPHICS_KEY: secrets.key32,
  /** Addresses of the administrators of the installation. */
  ADMINISTRATORS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((address) => address.trim().toLowerCase()))
    .transform((list) => new Set(list.filter((address) => address !== ''))),
});

export type ApplicationsConfig = z.infer<typeof shape>;

/** The environment of the server and the worker, or the end of the process with every fault listed. */
export const applicationsConfig = (): ApplicationsConfig => readConfig(shape);
