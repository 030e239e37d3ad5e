import type { Logger } from '@bookends/telemetry';
import type { Express } from 'express';
import { composeGraph } from './compose-graph';
import { composeSignIn } from './compose-sign-in';
import type { Config } from './config';
import { createDemoKeeper, parentChannel, type DemoKeeper, type ParentChannel } from './demo/demo-keeper';
import { askGraph } from './graph/ask-graph';
import { declineLetters, leaveInterestList } from './graph/decline-letters';
import { createApp } from './http/app';
import { limitRate } from './http/caller';
import type { Site } from './http/pages';
import { createRateLimits, type RateLimits } from './http/rate-limits';
import { createLivePlaces } from './live/live-places';
import { liveRoute } from './live/live-route';
import { createPool } from './persistence/pool';
import { sweepExpired } from './sign-in/sweep-expired';
import { loadWebClient, type WebClient } from './web/web-client';

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
const SIGN_INS = { usual: 100, demo: 10_000 };

/** The gateway over its configuration: with its two halves, the only place that knows every concrete thing of it. */
export async function compose(
  config: Config,
  logger: Logger,
  pace = LIVE_PACE,
  parent: ParentChannel | null = config.DEMO_PARENT === '1' ? parentChannel() : null,
): Promise<Gateway> {
  const now = (): Date => new Date();
  const pool = createPool(config.DATABASE_URL, logger);
  const graph = composeGraph(config, logger);
  const signIn = composeSignIn({ config, pool, ...graph, now, logger });
  const { viewers, tokens, addressKey } = signIn;
  const server = await graph.serve(viewers.forget);
  const limits = limitsOf(config, logger);
  const places = createLivePlaces(LIVE_PLACES);
  const limitMs = config.REQUEST_LIMIT_MS;
  const ask = askGraph(server, limitMs);
  const client = loadWebClient(config.WEB_FOLDER);
  if (client === null) logger.warn({ folder: config.WEB_FOLDER }, 'no web client was built there');
  const demoKeeper = config.DEMO ? createDemoKeeper(parent, viewers.forget) : null;
  const formLimit = limitRate(limits.signIn, addressKey);
  const app = createApp({
    site: siteOf(config, client, demoKeeper),
    callers: { viewers, addressKey, limitMs },
    trustedProxies: config.TRUSTED_PROXIES,
    logger,
    readiness: { database: () => pool.query('SELECT 1') },
    graph: { server, limit: limits.graph, live: liveRoute({ ask, viewers, places, pace }) },
    web: client && { client, ask, change: askGraph(server, limitMs, 'POST'), limit: formLimit },
    signIn: { ...signIn, limit: formLimit, now, logger },
    tokens: { tokens, viewers },
    unsubscribe: {
      decline: declineLetters(graph.askNotifications),
      leaveInterestList: leaveInterestList(graph.askApplications),
      limit: formLimit,
    },
    demoKeeper,
    demo: config.DEMO ? { ...signIn, personas: config.DEMO_PERSONAS } : null,
  });
  const close = async (): Promise<void> => {
    await server.stop();
    graph.close();
    limits.close();
    await pool.end();
  };
  return { app, endStreams: places.close, sweep: () => sweepExpired(pool, now()), close };
}

const limitsOf = (config: Config, logger: Logger): RateLimits =>
  createRateLimits({
    queueUrl: config.QUEUE_URL,
    graphPerMinute: config.REQUESTS_PER_MINUTE,
    signInsPerQuarterHour: config.DEMO ? SIGN_INS.demo : SIGN_INS.usual,
    logger,
  });

const siteOf = (config: Config, client: WebClient | null, keeper: DemoKeeper | null): Site => ({
  publicUrl: config.PUBLIC_URL,
  demo: keeper && {
    personas: Object.keys(config.DEMO_PERSONAS),
    mailboxUrl: config.MAILBOX_URL,
    canReset: keeper.canReset,
  },
  startPlace: client ? '/start' : '/',
});
