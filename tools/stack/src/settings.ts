import { join } from 'node:path';
import { readConfig } from '@bookends/config';
import { z } from 'zod';
import { readPersonas, type Personas } from './personas';

const port = z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65535);
const optionalPort = port.optional();

const shape = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  APPLICATIONS_PORT: optionalPort,
  MATCHING_PORT: optionalPort,
  GOALS_PORT: optionalPort,
  NOTIFICATIONS_PORT: optionalPort,
  APPLICATIONS_WORKER_PORT: optionalPort,
  MATCHING_WORKER_PORT: optionalPort,
  GOALS_WORKER_PORT: optionalPort,
  NOTIFICATIONS_WORKER_PORT: optionalPort,
  MAILBOX_PORT: port.default(1080),
  SMTP_PORT: port.default(1025),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must be an smtp:// address')
    .optional(),
  MAIL_FROM: z.string().default('Bookends <no-reply@bookends.example>'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must be a redis:// address')
    .optional(),
  PUBLIC_URL: z.url().optional(),
  DEMO: z.enum(['0', '1']).default('1'),
  SEED: z.enum(['0', '1']).default('1'),
  ADMINISTRATORS: z.string().optional(),
  LOG_LEVEL: z.string().default('info'),
  BOOKENDS_FOLDER: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
});

export const CONTEXTS = ['applications', 'matching', 'goals', 'notifications'] as const;
export type ContextName = (typeof CONTEXTS)[number];

/** A listening port, and the variable that moves it. */
export interface Door {
  readonly port: number;
  readonly variable: string;
}

/** What the operator chose for this start, with every default filled in. */
export interface Settings {
  readonly checkout: string;
  /** Everything that a start leaves on disk is in here. */
  readonly folder: string;
  readonly isDemo: boolean;
  /** A demo that is to be filled; a test begins with an empty one. */
  readonly isSeeded: boolean;
  /** Watched processes have no line to us, and what waits in somebody's Redis is not ours to remove. */
  readonly canResetDemo: boolean;
  readonly isFromSource: boolean;
  readonly host: string;
  readonly gateway: Door;
  readonly servers: Readonly<Record<ContextName, Door>>;
  readonly workers: Readonly<Record<ContextName, Door>>;
  /** Absent when the operator's own SMTP server takes the mail. */
  readonly mailbox?: { readonly web: Door; readonly smtp: Door };
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly publicUrl: string;
  readonly administrators: string;
  /** Empty without demo mode. */
  readonly personas: Personas;
  readonly logLevel: string;
  readonly telemetryUrl?: string;
}

/**
 * Reads the variables of `npm start`; a bad one ends the process with every fault listed. The inner ports follow PORT
 * (subgraphs +1 to +4, workers +11 to +14), so that one variable moves a whole second installation.
 */
export function readSettings(checkout: string, isFromSource: boolean, environment = process.env): Settings {
  const read = readConfig(shape, environment);
  const isDemo = read.DEMO === '1';
  const personas = isDemo ? readPersonas(checkout) : {};
  const door = (variable: keyof typeof read, fallback: number): Door => ({
    port: (read[variable] as number | undefined) ?? fallback,
    variable,
  });
  const doors = (suffix: '_PORT' | '_WORKER_PORT', offset: number): Record<ContextName, Door> =>
    Object.fromEntries(
      CONTEXTS.map((name, index) => {
        const variable = `${name.toUpperCase()}${suffix}` as keyof typeof read;
        return [name, door(variable, read.PORT + offset + index)];
      }),
    ) as Record<ContextName, Door>;
  return {
    checkout,
    folder: read.BOOKENDS_FOLDER ?? join(checkout, '.bookends'),
    isDemo,
    isSeeded: isDemo && read.SEED === '1',
    canResetDemo: isDemo && !isFromSource && read.REDIS_URL === undefined,
    isFromSource,
    host: read.HOST,
    gateway: door('PORT', read.PORT),
    servers: doors('_PORT', 1),
    workers: doors('_WORKER_PORT', 11),
    mailbox:
      read.SMTP_URL === undefined
        ? { web: door('MAILBOX_PORT', read.MAILBOX_PORT), smtp: door('SMTP_PORT', read.SMTP_PORT) }
        : undefined,
    smtpUrl: read.SMTP_URL ?? `smtp://127.0.0.1:${read.SMTP_PORT}`,
    mailFrom: read.MAIL_FROM,
    databaseUrl: read.DATABASE_URL,
    redisUrl: read.REDIS_URL,
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
    administrators: read.ADMINISTRATORS ?? personas['administrator'] ?? '',
    personas,
    logLevel: read.LOG_LEVEL,
    telemetryUrl: read.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}
