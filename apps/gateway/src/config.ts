import { postgresUrl, processVariables, queueUrl, readConfig, secrets } from '@bookends/config';
import { z } from 'zod';

export const PERSONAS = ['coordinator', 'reviewer', 'mentor', 'mentee', 'applicant', 'administrator'] as const;
export type Persona = (typeof PERSONAS)[number];

const address = z.url({ protocol: /^https?$/, error: 'must be an http address' });
const count = (usual: number) => z.coerce.number({ error: 'must be a number' }).int().min(1).default(usual);

const environment = z.object({
  ...processVariables,
  DATABASE_URL: postgresUrl(),
  /** Only its kind matters here: with Redis, rate limits hold across gateways. */
  QUEUE_URL: queueUrl(),
  PUBLIC_URL: address.default('http://localhost:4000'),
  AUTH_SECRET: z.string({ error: 'is missing' }).min(32, 'must be at least 32 characters of randomness'),
  IDENTITY_PRIVATE_KEY: secrets.pem,
  APPLICATIONS_URL: address.default('http://127.0.0.1:4001/graphql'),
  MATCHING_URL: address.default('http://127.0.0.1:4002/graphql'),
  GOALS_URL: address.default('http://127.0.0.1:4003/graphql'),
  NOTIFICATIONS_URL: address.default('http://127.0.0.1:4004/graphql'),
  SUPERGRAPH_PATH: z.string().default('supergraph.graphql'),
  /** Where the web client was built; without one there, the gateway has only its own pages. */
  WEB_FOLDER: z.string().default('apps/web/dist'),
  /** Whose X-Forwarded-For is believed: express's words (loopback, uniquelocal) and addresses, by comma. */
  TRUSTED_PROXIES: z.string().default('loopback'),
  /** A request answers or fails within this, whatever its subgraphs do. */
  REQUEST_LIMIT_MS: count(4_500),
  /** GraphQL requests from one address a minute. */
  REQUESTS_PER_MINUTE: count(6_000),
  /** Only in demo mode: who can be signed in as without a mail. */
  DEMO_PERSONAS: z
    .string()
    .default('{}')
    .transform(readJson)
    .pipe(z.partialRecord(z.enum(PERSONAS), z.email())),
  /** Only in demo mode: the process that started this one makes the demo anew when asked over the line between them. */
  DEMO_PARENT: z.enum(['0', '1']).default('0'),
  /** Only in demo mode: where the mails can be read. */
  MAILBOX_URL: address.default('http://localhost:1080'),
});

export type Config = z.infer<typeof environment>;

/** The environment of the gateway, or the end of the process with every fault listed. */
export const readGatewayConfig = (variables = process.env): Config => readConfig(environment, variables);

function readJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'must be JSON: {"coordinator": "address", ...}' });
    return z.NEVER;
  }
}
