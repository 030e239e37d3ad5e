import { readFile } from 'node:fs/promises';
import { signIdentity } from '@bookends/identity';
import type { Logger } from '@bookends/telemetry';
import type { Express } from 'express';
import { composeSignIn } from './compose-sign-in';
import type { Config } from './config';
import { askSubgraph } from './graph/ask-subgraph';
import { startGraphServer } from './graph/graph-server';
import { createSubgraphClient } from './graph/subgraph-client';
import { createApp } from './http/app';
import { limitRate } from './http/caller';
import { createRateLimits } from './http/rate-limits';
import { createLivePlaces } from './live/live-places';
import { liveRoute } from './live/live-route';
import { createPool } from './persistence/pool';
import { sweepExpired } from './sign-in/sweep-expired';

export interface Gateway {
  readonly app: Express;
  /** Ends open streams, so that the server can close. */
  endStreams(): void;
  /** Removes sessions, links and tokens that are over. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

const LIVE_PLACES = { perViewer: 5, perProcess: 500 };
const LIVE_PACE = { everyMs: 500, afterErrorMs: 5_000, heartbeatMs: 15_000, longestMs: 30 * 60_000 };
const ASK_LIMIT_MS = 2_000;

/** The gateway over its configuration: the only place that knows every concrete thing of it. */
export async function compose(config: Config, logger: Logger, pace = LIVE_PACE): Promise<Gateway> {
  const now = (): Date => new Date();
  const pool = createPool(config.DATABASE_URL, logger);
  const client = createSubgraphClient();
  const sign = signIdentity(config.IDENTITY_PRIVATE_KEY);
  const urls = subgraphUrls(config);
  const ask = (subgraph: keyof typeof urls, limitMs: number) =>
    askSubgraph({ subgraph, url: urls[subgraph], client, sign, limitMs });
  const signIn = composeSignIn({
    config,
    pool,
    askApplications: ask('applications', ASK_LIMIT_MS),
    askNotifications: ask('notifications', config.REQUEST_LIMIT_MS),
    now,
    logger,
  });
  const { viewers, tokens, sessions, links, addressKey } = signIn;
  const supergraphSdl = await readFile(config.SUPERGRAPH_PATH, 'utf8');
  const server = await startGraphServer({
    supergraphSdl,
    subgraphUrls: urls,
    client,
    sign,
    logger,
    onMutation: viewers.forget,
  });
  const limits = createRateLimits({
    queueUrl: config.QUEUE_URL,
    graphPerMinute: config.REQUESTS_PER_MINUTE,
    signInsPerQuarterHour: config.DEMO ? 10_000 : 100,
    logger,
  });
  const places = createLivePlaces(LIVE_PLACES);
  const limitMs = config.REQUEST_LIMIT_MS;
  const callers = { viewers, addressKey, limitMs };
  const app = createApp({
    site: { publicUrl: config.PUBLIC_URL, isDemo: config.DEMO, mailboxUrl: config.MAILBOX_URL },
    trustedProxies: config.TRUSTED_PROXIES,
    logger,
    readiness: { database: () => pool.query('SELECT 1') },
    graph: { server, callers, limit: limits.graph, live: liveRoute({ server, viewers, places, pace, limitMs }) },
    signIn: { ...signIn, limit: limitRate(limits.signIn, addressKey), now, logger },
    tokens: { tokens, viewers },
    demo: config.DEMO ? { personas: config.DEMO_PERSONAS, links, sessions, tokens, viewers } : null,
  });
  return {
    app,
    endStreams: places.close,
    sweep: () => sweepExpired(pool, now()),
    close: async () => {
      await server.stop();
      client.close();
      limits.close();
      await pool.end();
    },
  };
}

function subgraphUrls(config: Config) {
  return {
    applications: config.APPLICATIONS_URL,
    matching: config.MATCHING_URL,
    goals: config.GOALS_URL,
    notifications: config.NOTIFICATIONS_URL,
  };
}
