import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import sirv from 'sirv';
import { callerOf } from '../http/caller';
import { cookieOf } from '../http/cookie-of';
import type { Site } from '../http/pages';
import type { AskGraph } from '../graph/ask-graph';
import { pagePolicy } from './page-policy';
import { sendWebPage } from './send-web-page';
import type { PageRequest, WebClient } from './web-client';

export interface WebRoutes {
  readonly site: Site;
  readonly client: WebClient;
  readonly ask: AskGraph;
  /** As `ask`, for mutations. */
  readonly change: AskGraph;
  /** Stands before every form. */
  readonly limit: RequestHandler;
}

/** The files of the web client, kept by browsers for a year: their names change with what is in them. */
export function webFiles({ files }: WebClient): RequestHandler {
  // `dev` looks at the disk for each request: a list made at the start would end the process once a file is gone.
  const serve = sirv(`${files}/assets`, { dev: true, gzip: true, brotli: true, etag: true, setHeaders: keepForAYear });
  return Router().use('/assets', serve, (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.status(404).type('text').send('No such file.');
  });
}

function keepForAYear(response: ServerResponse): void {
  response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}

/** The pages of the web client and their forms; what it has no page for goes on to the next handler. */
export function webPages({ limit, ...routes }: WebRoutes): RequestHandler {
  return Router().post(/./, limit).use(answerPage(routes));
}

function answerPage({ site, client, ask, change }: Omit<WebRoutes, 'limit'>): RequestHandler {
  return async (request, response, next) => {
    const isForm = request.method === 'POST' && Boolean(request.is('urlencoded'));
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isForm) return next();
    const nonce = randomBytes(16).toString('base64');
    const answer = await client.respond(pageRequest(request, response, { site, ask, change, nonce, isForm }));
    if (answer === null) return next();
    const isPersonal = callerOf(response).signedIn !== null;
    await sendWebPage(request, response, answer, { isPersonal, policy: pagePolicy(nonce) });
  };
}

function pageRequest(
  request: Request,
  response: Response,
  { site, ask, change, nonce, isForm }: Omit<WebRoutes, 'client' | 'limit'> & FormOrNot,
): PageRequest {
  const { signedIn } = callerOf(response);
  return {
    path: request.path,
    query: new URL(request.originalUrl, site.publicUrl).searchParams,
    acceptLanguage: request.headers['accept-language'],
    keptLocale: cookieOf(request.headers.cookie, 'bookends_lang'),
    form: isForm ? new URLSearchParams(request.body as Record<string, string>) : null,
    visitor: signedIn && { name: signedIn.givenName ?? signedIn.identity.email },
    demo: site.demo,
    publicUrl: site.publicUrl,
    nonce,
    ask: (query, variables) => ask(request, response, { query, variables }),
    change: (query, variables) => {
      if (!isForm) throw new Error('a page that is only read changes nothing');
      return change(request, response, { query, variables });
    },
  };
}

interface FormOrNot {
  readonly nonce: string;
  readonly isForm: boolean;
}
