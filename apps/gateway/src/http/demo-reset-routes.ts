import { Router, type RequestHandler, type Response } from 'express';
import type { DemoKeeper } from '../demo/demo-keeper';
import { waitingPage } from '../pages/waiting-page';
import { sentencePage } from '../pages/sign-in-pages';
import { answerError, type Refusal } from './answer-error';
import { wantsJson, type SendPage, type Site } from './pages';
import { sameOrigin } from './same-origin';

/**
 * Demo mode only. GET /demo/status: where the demo stands, as JSON. POST /demo/reset: makes it anew; 202 with the status,
 * or to a browser a redirect to the start, also when it is under way. Whoever comes meanwhile is asked to wait (503).
 */
export function demoResetRoutes(keeper: DemoKeeper, { publicUrl }: Site, page: SendPage): Router {
  return Router()
    .get('/demo/status', (_request, response) => answerStatus(keeper, response))
    .post('/demo/reset', sameOrigin(publicUrl), reset(keeper, page))
    .use(askToWait(keeper, page));
}

const RETRY_AFTER_S = 3;

const CANNOT: Refusal = {
  status: 501,
  code: 'NOT_SUPPORTED',
  message: 'This demo cannot be reset from here: whoever started it has to stop it, empty it and start it again.',
};

const BEING_RESET: Refusal = { status: 503, code: 'UNAVAILABLE', message: 'The demo is being reset.' };

function answerStatus(keeper: DemoKeeper, response: Response): void {
  response.setHeader('cache-control', 'no-store');
  response.json({ ...keeper.status(), canReset: keeper.canReset });
}

function reset(keeper: DemoKeeper, page: SendPage): RequestHandler {
  return (request, response) => {
    if (!keeper.canReset) {
      if (wantsJson(request)) return answerError(response, CANNOT);
      return page(response, 'That did not work', sentencePage(CANNOT.message), CANNOT.status);
    }
    keeper.reset();
    if (!wantsJson(request)) return response.redirect(303, '/');
    answerStatus(keeper, response.status(202));
  };
}

/**
 * Pages wait until the demo is whole. While it is only being filled the endpoint is open, because that is how it is
 * filled; while it is being emptied nothing is. What a page is made of (styles, scripts) always comes.
 */
function askToWait(keeper: DemoKeeper, page: SendPage): RequestHandler {
  return (request, response, next) => {
    const status = keeper.status();
    if (status.state === 'ready') return next();
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    const isCall = request.method !== 'GET' || request.path.startsWith('/graphql');
    if (!isPage && !(isCall && status.state === 'resetting')) return next();
    response.setHeader('retry-after', String(RETRY_AFTER_S));
    if (!isPage) return answerError(response, BEING_RESET);
    const title = status.state === 'resetting' ? 'The demo is being reset' : 'The demo is being filled';
    page(response, title, waitingPage(status.progress), 503);
  };
}
