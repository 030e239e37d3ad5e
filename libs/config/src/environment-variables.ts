import { z } from 'zod';

const port = z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65535);
const key32 = z
  .string({ error: 'is missing' })
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64');
const pem = z
  .string({ error: 'is missing' })
  .transform((text) => (text.startsWith('-----') ? text : Buffer.from(text, 'base64').toString('utf8')))
  .refine((text) => text.startsWith('-----BEGIN'), 'must be a PEM key, plain or in base64');

/** The variables that every process of the stack reads. */
export const processVariables = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port,
  DEMO: z
    .enum(['0', '1'])
    .default('0')
    .transform((flag) => flag === '1'),
  DATABASE_URL: postgresUrl(),
  QUEUE_URL: queueUrl(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
};

/** What a subgraph or its worker reads on top. */
export const contextVariables = { ...processVariables, IDENTITY_PUBLIC_KEY: pem, SEALING_KEY: key32 };

export const secrets = { key32, pem };

export function postgresUrl() {
  return z.string({ error: 'is missing' }).regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address');
}

export function queueUrl() {
  return z
    .string({ error: 'is missing' })
    .regex(/^(rediss?|postgres(ql)?):\/\//, 'must be a redis:// or postgres:// address');
}
