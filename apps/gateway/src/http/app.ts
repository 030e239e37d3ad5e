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
import { persistedDocuments } from '../web/persisted-documents';
import { webFiles, webPages, type WebRoutes } from '../web/web-routes';
import { securityHeaders } from './security-headers';

export interface AppParts extends Omit<PageRoutes, 'web'> {
  readonly trustedProxies: string;
  readonly logger: Logger;
  readonly readiness: Readiness;
  /** Null outside demo mode. */
  readonly demoKeeper: DemoKeeper | null;
  readonly graph: Omit<GraphRoutes, 'explorer' | 'callers' | 'documents'>;
  /** Null where no web client was built: then the gateway has only its own pages. */
  readonly web: Omit<WebRoutes, 'site'> | null;
}

/** Everything that the gateway answers to, in the order in which a request meets it. */
export function createApp(parts: AppParts): Express {
  const { site, logger, callers, web } = parts;
  const page = sendPage(site, web && web.client);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustedProxies);
  app.set('query parser', 'simple');
  app.use(operatorRoutes(parts.readiness));
  app.use(inCall(logger), securityHeaders(site.publicUrl), explorerRoutes());
  if (parts.demoKeeper) app.use(demoResetRoutes(parts.demoKeeper, site, page));
  const documents = persistedDocuments(web?.client.documents ?? new Map());
  if (web) app.use(webFiles(web.client));
  app.use('/graphql', graphRoutes({ ...parts.graph, callers, documents, explorer: explorerPage }));
  app.use(pageRoutes({ ...parts, web: web && webPages({ ...web, site }) }, page));
  app.use(failure(logger, page));
  return app;
}
