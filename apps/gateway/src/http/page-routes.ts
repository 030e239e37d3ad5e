import { json, Router, urlencoded, type RequestHandler } from 'express';
import { landingPage } from '../pages/landing-page';
import { sentencePage } from '../pages/sign-in-pages';
import { STYLE } from '../pages/style';
import { callerOf, findCaller, type CallerPorts } from './caller';
import { demoRoutes, type DemoRoutes } from './demo-routes';
import type { SendPage, Site } from './pages';
import { sameOrigin } from './same-origin';
import { signInRoutes, type SignInRoutes } from './sign-in-routes';
import { tokenRoutes, type TokenRoutes } from './token-routes';
import { unsubscribeRoutes, type UnsubscribeRoutes } from './unsubscribe-routes';

export interface PageRoutes {
  readonly site: Site;
  readonly callers: CallerPorts;
  readonly signIn: Omit<SignInRoutes, 'site' | 'page'>;
  readonly tokens: Omit<TokenRoutes, 'page'>;
  readonly unsubscribe: UnsubscribeRoutes;
  /** The pages of the web client; null where none was built. */
  readonly web: RequestHandler | null;
  /** Null outside demo mode: then nothing of it exists. */
  readonly demo: Omit<DemoRoutes, 'site'> | null;
}

/** The gateway's own pages and their forms: landing, sign-in, tokens, unsubscribing, and in demo mode the personas. */
export function pageRoutes(
  { site, callers, signIn, tokens, unsubscribe, web, demo }: PageRoutes,
  page: SendPage,
): Router {
  const router = Router();
  router.get('/site.css', (_request, response) => void response.type('css').send(STYLE));
  router.use(urlencoded({ extended: false, limit: '16kb' }), json({ limit: '16kb' }));
  router.use(unsubscribeRoutes(unsubscribe, page));
  router.use(formsFromUs(site), findCaller(callers));
  router.use(signInRoutes({ ...signIn, site, page }), tokenRoutes({ ...tokens, page }));
  if (demo) router.use(demoRoutes({ ...demo, site }));
  router.use(web ?? showLanding(site, page));
  router.use((_request, response) => page(response, 'Not found', sentencePage('There is no such page.'), 404));
  return router;
}

function formsFromUs(site: Site): RequestHandler {
  const check = sameOrigin(site.publicUrl);
  return (request, response, next) => (request.method === 'POST' ? check(request, response, next) : next());
}

function showLanding(site: Site, page: SendPage): RequestHandler {
  return (request, response, next) => {
    if (request.path !== '/') return next();
    const isSignedIn = callerOf(response).signedIn !== null;
    page(response, 'Bookends', landingPage({ isSignedIn, demo: site.demo }));
  };
}
