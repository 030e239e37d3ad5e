import { randomUUID } from 'node:crypto';
import { runInCall, type Logger } from '@bookends/telemetry';
import type { RequestHandler } from 'express';

/**
 * Gives every request an id (the caller's `x-request-id` when it is well-formed), returned in the answer, written in each
 * log line of its course and sent on to the subgraphs. One line a request: method, path, status, time; no query string.
 */
export function inCall(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = readRequestId(request.headers['x-request-id']);
    const startedAt = performance.now();
    response.setHeader('x-request-id', requestId);
    response.locals['requestId'] = requestId;
    const route = request.path;
    response.once('close', () => {
      const durationMs = Math.round(performance.now() - startedAt);
      logger.info({ requestId, method: request.method, route, status: response.statusCode, durationMs }, 'request');
    });
    runInCall({ requestId }, next);
  };
}

function readRequestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}
