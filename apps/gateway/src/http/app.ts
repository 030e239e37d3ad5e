import type { Logger, Readiness } from '@bookends/telemetry';
import express, { type Express } from 'express';
import type { DemoKeeper } from '../demo/demo-keeper';
import { demoResetRoutes } from './demo-reset-routes';
import { explorerPage, explorerRoutes } from './explorer-routes';
import { failure } from './failure';
import { graphRoutes, type GraphRoutes } from './graph-routes';
import { inCall } from './in-call';
import { operatorRoutes } from './operator-routes';
import { pageRoutes, type PageRoutes } from './page-routes';
import { sendPage } from './pages';
import { securityHeaders } from './security-headers';

export interface AppParts extends PageRoutes {
  readonly trustedProxies: string;
  readonly logger: Logger;
  readonly readiness: Readiness;
  /** Null outside demo mode. */
  readonly demoKeeper: DemoKeeper | null;
  readonly graph: Omit<GraphRoutes, 'explorer' | 'callers'>;
}

/** Everything that the gateway answers to, in the order in which a request meets it. */
export function createApp(parts: AppParts): Express {
  const { site, logger, callers } = parts;
  const page = sendPage(site);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustedProxies);
  app.set('query parser', 'simple');
  app.use(operatorRoutes(parts.readiness));
  app.use(inCall(logger), securityHeaders(site.publicUrl), explorerRoutes());
  if (parts.demoKeeper) app.use(demoResetRoutes(parts.demoKeeper, site, page));
  app.use('/graphql', graphRoutes({ ...parts.graph, callers, explorer: explorerPage }));
  app.use(pageRoutes(parts, page));
  app.use(failure(logger, page));
  return app;
}
