import { expressMiddleware } from '@as-integrations/express5';
import { json, Router, type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import type { GraphServer } from '../graph/graph-server';
import { answerError } from './answer-error';
import { findCaller, limitRate, type CallerPorts } from './caller';
import { contextOf } from './context-of';
import type { RateLimit } from './rate-limits';
import { refuseDocument } from './refuse-document';

export interface GraphRoutes {
  readonly server: GraphServer;
  readonly callers: CallerPorts;
  readonly limit: RateLimit;
  readonly explorer: RequestHandler;
  readonly live: RequestHandler;
  /** Puts a document in the place of its hash. */
  readonly documents: RequestHandler;
}

const BODY_LIMIT = '4mb';

/** /graphql: the explorer for a browser, the graph for a client, and the live stream below it. */
export function graphRoutes({ server, callers, limit, explorer, live, documents }: GraphRoutes): Router {
  const find = findCaller(callers);
  return Router()
    .get('/', (request, response, next) => (wantsPage(request) ? explorer(request, response, next) : next()))
    .use(limitRate(limit, callers.addressKey))
    .get('/live', documents, refuseDocument, find, live)
    .use('/', json({ limit: BODY_LIMIT }), documents, refuseDocument, find)
    .use('/', expressMiddleware(server, { context: contextOf }))
    .use(refuseBody);
}

/** A browser that goes to the address, also with a query in it, as the explorer writes it; not a script. */
function wantsPage(request: Request): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}

const refuseBody: ErrorRequestHandler = (error: { type?: string; status?: number }, _request, response, next) => {
  if (error.type === undefined || error.status === undefined || error.status >= 500) return next(error);
  if (error.type === 'entity.too.large') response.setHeader('connection', 'close');
  const message = BODY_FAULTS[error.type] ?? 'The body of the request cannot be read.';
  answerError(response, { status: error.status, code: 'BAD_REQUEST', message });
};

const BODY_FAULTS: Readonly<Record<string, string>> = {
  'entity.too.large': 'The request is larger than 4 MB.',
  'entity.parse.failed': 'The body of the request is not JSON.',
};
