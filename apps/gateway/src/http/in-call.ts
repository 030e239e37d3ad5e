import { randomUUID } from 'node:crypto';
import { inSpan, runInCall, type Logger } from '@bookends/telemetry';
import type { RequestHandler, Response } from 'express';

/**
 * Gives every request an id (the caller's `x-request-id` when it is well-formed), returned in the answer, written in each
 * log line of its course and sent on to the subgraphs; and a span, when traces are on. One line a request: method, path,
 * status, time; no query string.
 */
export function inCall(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = readRequestId(request.headers['x-request-id']);
    const startedAt = performance.now();
    const { method } = request;
    const route = ROUTES.test(request.path) ? request.path : 'elsewhere';
    response.setHeader('x-request-id', requestId);
    response.locals['requestId'] = requestId;
    response.once('close', () => {
      const durationMs = Math.round(performance.now() - startedAt);
      logger.info({ requestId, method, route, status: response.statusCode, durationMs }, 'request');
    });
    const work = (): Promise<void> =>
      inSpan('gateway', { 'request.id': requestId }, request.headers, ended(response, next));
    void runInCall({ requestId }, work);
  };
}

/** Only addresses of ours are written: in any other a visitor may have put anything. */
const ROUTES =
  /^\/(graphql(\/live)?|sign-in(\/[a-z-]+)?|sign-out|tokens(\/revoke)?|demo\/(sign-in|status|reset)|explorer\/[a-z-]+\.\w+|site\.css)?$/;

/** Goes on with the request; over when its answer is, so that the span is as long as the request. */
const ended = (response: Response, next: () => void) => (): Promise<void> =>
  new Promise((resolve) => {
    response.once('close', resolve);
    next();
  });

function readRequestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}
