import type { Logger } from '@bookends/telemetry';
import type { Express } from 'express';
import { composeGraph } from './compose-graph';
import { composeLive, LIVE_PACE } from './compose-live';
import { composeSignIn } from './compose-sign-in';
import type { Config } from './config';
import { createDemoKeeper, parentChannel, type ParentChannel } from './demo/demo-keeper';
import { askGraph } from './graph/ask-graph';
import { declineLetters, leaveInterestList } from './graph/decline-letters';
import { createApp } from './http/app';
import { limitRate } from './http/caller';
import { createPool } from './persistence/pool';
import { sweepExpired } from './sign-in/sweep-expired';
import { limitsOf, siteOf } from './site-and-limits';
import { loadWebClient } from './web/web-client';

export interface Gateway {
  readonly app: Express;
  /** Ends open streams, so that the server can close. */
  endStreams(): void;
  /** Removes sessions, links and tokens that are over. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/** The gateway over its configuration: with its parts, the only place that knows every concrete thing of it. */
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
  const limitMs = config.REQUEST_LIMIT_MS;
  const ask = askGraph(server, limitMs);
  const live = composeLive({ ask, viewers, pace });
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
    graph: { server, limit: limits.graph, live: live.route },
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
  return { app, endStreams: live.close, sweep: () => sweepExpired(pool, now()), close };
}
