import type { Logger } from '@bookends/telemetry';
import type { ErrorRequestHandler } from 'express';
import { Outage } from '../graph/outage';
import { isDatabaseAway } from '../persistence/pool';
import { sentencePage } from '../pages/sign-in-pages';
import { answerError, type Refusal } from './answer-error';
import type { SendPage } from './pages';

/** The last stop of every error: the log gets the cause, the caller a sentence and the id to ask about. */
export function failure(logger: Logger, page: SendPage): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const error = isDatabaseAway(thrown) ? new Outage('sign-in', false, thrown) : thrown;
    const traceId = String(response.locals['requestId']);
    if (error instanceof Outage) logger.warn({ err: error.originalError ?? error }, error.message);
    else logger.error({ err: error }, 'a request failed');
    if (response.headersSent) return next(error);
    const refusal = error instanceof Outage ? unavailable(error) : BROKEN;
    if (request.path.startsWith('/graphql') || !request.accepts('html'))
      return answerError(response, { ...refusal, traceId });
    page(response, 'That did not work', sentencePage(`${refusal.message} (${traceId})`), refusal.status);
  };
}

const unavailable = (outage: Outage): Refusal => ({ status: 503, code: 'UNAVAILABLE', message: outage.message });

const BROKEN: Refusal = { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' };
