import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { AskGraph } from '../graph/ask-graph';
import { Outage } from '../graph/outage';
import { answerError, TOO_MANY } from '../http/answer-error';
import { callerOf } from '../http/caller';
import type { Viewers } from '../sign-in/viewers';
import type { LivePlaces } from './live-places';
import { streamAnswers, type Ask, type Pace } from './stream-answers';

export interface LiveRoute {
  readonly ask: AskGraph;
  readonly viewers: Viewers;
  readonly places: LivePlaces;
  readonly pace: Pace;
}

/**
 * GET /graphql/live?query=&variables=&operationName= (or `hash=` for a document of the web client): a query, run again and again as its viewer, answered as
 * server-sent events. What a plain request would refuse is refused here with the same status and JSON, before any stream.
 */
export function liveRoute(route: LiveRoute): RequestHandler {
  return async (request, response) => {
    const wish = readWish(request);
    if (wish === null)
      return answerError(response, { status: 400, code: 'BAD_REQUEST', message: 'Say which `query` to watch.' });
    const place = route.places.take(callerOf(response).key);
    if (place === 'viewer') return answerError(response, { ...TOO_MANY, message: 'Too many streams are open.' });
    if (place === 'process')
      return answerError(response, { status: 503, code: 'UNAVAILABLE', message: 'No room for streams. Ask again.' });
    response.once('close', place.leave);
    try {
      const first = await run(route, wish, request, response);
      if (first.status >= 400) return void response.status(first.status).type('json').send(first.text);
      openStream(response);
      const listener = { signal: place.signal, send: (text: string) => void response.write(text) };
      await streamAnswers(first.text, again(route, wish, request, response), route.pace, listener);
      response.end();
    } finally {
      place.leave();
    }
  };
}

type Wish = z.infer<typeof wishShape>;

const wishShape = z.object({
  query: z.string().min(1),
  operationName: z.string().optional(),
  variables: z
    .string()
    .default('{}')
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(z.record(z.string(), z.unknown())),
});

const readWish = (request: Request): Wish | null => wishShape.safeParse(request.query).data ?? null;

interface Run {
  readonly status: number;
  readonly text: string;
  readonly hasErrors: boolean;
}

/** What the graph answered, as the text of an event. */
async function run(route: LiveRoute, wish: Wish, request: Request, response: Response): Promise<Run> {
  const { status, data, errors } = await route.ask(request, response, wish);
  return { status, text: JSON.stringify(errors ? { errors, data } : { data }), hasErrors: errors !== undefined };
}

/** Runs again for whoever the credential stands for by then; a sign-out or a revoked token ends the stream. */
function again(route: LiveRoute, wish: Wish, request: Request, response: Response): Ask {
  return async () => {
    const caller = callerOf(response);
    try {
      const signedIn = caller.credential && (await route.viewers.find(caller.credential));
      if (caller.signedIn && !signedIn) return null;
      const viewer = signedIn?.identity ?? caller.viewer;
      response.locals['caller'] = { ...caller, signedIn, viewer };
      return await run(route, wish, request, response);
    } catch (error) {
      if (error instanceof Outage) return { text: JSON.stringify({ errors: [error], data: null }), hasErrors: true };
      throw error;
    }
  };
}

function openStream(response: Response): void {
  response.status(200);
  response.setHeader('content-type', 'text/event-stream; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-accel-buffering', 'no');
  response.flushHeaders();
}
