import express, { type Express, type RequestHandler } from 'express';
import type { Logger, Readiness } from '@bookends/telemetry';
import type { Persona } from '../config';
import { landingPage } from '../pages/landing-page';
import { sentencePage } from '../pages/sign-in-pages';
import { STYLE } from '../pages/style';
import { callerOf, findCaller } from './caller';
import { demoRoutes, type DemoRoutes } from './demo-routes';
import { explorerPage, explorerRoutes } from './explorer-routes';
import { failure } from './failure';
import { graphRoutes, type GraphRoutes } from './graph-routes';
import { inCall } from './in-call';
import { operatorRoutes } from './operator-routes';
import { sendPage, type SendPage, type Site } from './pages';
import { sameOrigin } from './same-origin';
import { securityHeaders } from './security-headers';
import { signInRoutes, type SignInRoutes } from './sign-in-routes';
import { tokenRoutes, type TokenRoutes } from './token-routes';

export interface AppParts {
  readonly site: Site;
  readonly trustedProxies: string;
  readonly logger: Logger;
  readonly readiness: Readiness;
  readonly graph: Omit<GraphRoutes, 'explorer'>;
  readonly signIn: Omit<SignInRoutes, 'site' | 'page'>;
  readonly tokens: Omit<TokenRoutes, 'page'>;
  /** Null outside demo mode: then nothing of it exists. */
  readonly demo: (DemoRoutes & { readonly personas: Readonly<Partial<Record<Persona, string>>> }) | null;
}

/** Everything that the gateway answers to, in the order in which a request meets it. */
export function createApp(parts: AppParts): Express {
  const { site, logger, graph } = parts;
  const page = sendPage(site);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustedProxies);
  app.set('query parser', 'simple');
  app.use(inCall(logger), securityHeaders(site.publicUrl));
  app.use(operatorRoutes(parts.readiness), explorerRoutes());
  app.get('/site.css', (_request, response) => void response.type('css').send(STYLE));
  app.use('/graphql', graphRoutes({ ...graph, explorer: explorerPage }));
  app.use(express.urlencoded({ extended: false, limit: '16kb' }), express.json({ limit: '16kb' }));
  app.use(formsFromUs(site), findCaller(graph.callers));
  app.get('/', showLanding(parts, page));
  app.use(signInRoutes({ ...parts.signIn, site, page }), tokenRoutes({ ...parts.tokens, page }));
  if (parts.demo) app.use(demoRoutes(parts.demo));
  app.use((_request, response) => page(response, 'Not found', sentencePage('There is no such page.'), 404));
  app.use(failure(logger, page));
  return app;
}

function formsFromUs(site: Site): RequestHandler {
  const check = sameOrigin(site.publicUrl);
  return (request, response, next) => (request.method === 'POST' ? check(request, response, next) : next());
}

function showLanding({ site, demo }: AppParts, page: SendPage): RequestHandler {
  return (_request, response) => {
    const isSignedIn = callerOf(response).signedIn !== null;
    const offer = demo && { personas: Object.keys(demo.personas), mailboxUrl: site.mailboxUrl };
    page(response, 'Bookends', landingPage({ isSignedIn, demo: offer }));
  };
}
