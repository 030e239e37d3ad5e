import { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { tokensPage } from '../pages/tokens-page';
import { MOST_TOKENS, type Token, type Tokens } from '../sign-in/tokens';
import type { Viewers } from '../sign-in/viewers';
import { answerError } from './answer-error';
import { callerOf } from './caller';
import { wantsJson, type SendPage } from './pages';

export interface TokenRoutes {
  readonly page: SendPage;
  readonly tokens: Tokens;
  readonly viewers: Viewers;
}

/** A person's tokens, for whoever is signed in by session: a token cannot make, see or revoke tokens. */
export function tokenRoutes(routes: TokenRoutes): Router {
  return Router()
    .use('/tokens', sessionOnly)
    .get('/tokens', async (request, response) => show(routes, request, response, { status: 200 }))
    .post('/tokens', create(routes))
    .post('/tokens/revoke', revoke(routes));
}

const sessionOnly: RequestHandler = (request, response, next) => {
  if (callerOf(response).signedIn?.userId) return next();
  if (wantsJson(request)) answerError(response, { status: 401, code: 'UNAUTHENTICATED', message: 'Sign in first.' });
  else response.redirect(303, '/sign-in');
};

const wishShape = z.object({
  label: z.string().trim().min(1).max(80),
  scope: z.enum(['read', 'write']),
  days: z.coerce.number().int().min(1).max(366),
});

function create(routes: TokenRoutes): RequestHandler {
  return async (request, response) => {
    const wish = wishShape.safeParse(request.body);
    if (!wish.success)
      return show(routes, request, response, { status: 400, fault: 'Say what the token is for, and 1 to 366 days.' });
    const { label, scope, days } = wish.data;
    const scopes = scope === 'write' ? (['read', 'write'] as const) : (['read'] as const);
    const made = await routes.tokens.create(ownerOf(response), { label, scopes, lifetimeDays: days });
    if (!made)
      return show(routes, request, response, {
        status: 409,
        fault: `You have ${MOST_TOKENS} tokens: revoke one first.`,
      });
    if (wantsJson(request)) response.status(201).json({ ...forScript(made.token), token: made.secret });
    else await show(routes, request, response, { status: 201, secret: made.secret });
  };
}

function revoke(routes: TokenRoutes): RequestHandler {
  return async (request, response) => {
    const id = z.uuid().safeParse((request.body as { id?: unknown } | undefined)?.id);
    const isRevoked = id.success && (await routes.tokens.revoke(ownerOf(response), id.data));
    routes.viewers.forget();
    if (!isRevoked) return show(routes, request, response, { status: 404, fault: 'You have no such token.' });
    if (wantsJson(request)) response.json({ isRevoked });
    else response.redirect(303, '/tokens');
  };
}

const ownerOf = (response: Response): string => callerOf(response).signedIn!.userId!;

async function show(
  { page, tokens }: TokenRoutes,
  request: Request,
  response: Response,
  say: { readonly status: number; readonly fault?: string; readonly secret?: string },
): Promise<void> {
  const { status, fault = null, secret = null } = say;
  if (wantsJson(request) && fault)
    return answerError(response, { status, code: status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT', message: fault });
  const list = await tokens.list(ownerOf(response));
  if (wantsJson(request)) response.status(status).json({ tokens: list.map(forScript) });
  else page(response, 'Tokens', tokensPage({ tokens: list, secret, fault }), status);
}

const forScript = ({ id, label, scopes, expiresAt, lastUsedOn }: Token) => ({
  id,
  label,
  scopes,
  expiresAt,
  lastUsedOn,
});
