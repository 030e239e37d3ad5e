import { contextVariables, readConfig } from '@bookends/config';
import { z } from 'zod';

const shape = z.object({
  ...contextVariables,
  /** `smtps://user:password@host`, or `smtp://…` with STARTTLS; mail in the clear only to this machine. */
  SMTP_URL: z.string({ error: 'is missing' }).regex(/^smtps?:\/\/[^/\s]+/, 'must be an smtp:// or smtps:// address'),
  /** `Name <address>`. */
  MAIL_FROM: z
    .string({ error: 'is missing' })
    .regex(/^(?:[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, 'must be an address, as Name <a@example.org>'),
  PUBLIC_URL: z.url({ error: 'must be the address of the endpoint' }).transform((url) => url.replace(/\/+$/, '')),
});

export type NotificationsConfig = z.infer<typeof shape>;

/** The environment of the server and the worker, or the end of the process with every fault listed. */
export const notificationsConfig = (): NotificationsConfig => readConfig(shape);
