import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { Links } from '../sign-in/links';
import type { Sessions } from '../sign-in/sessions';
import type { Tokens } from '../sign-in/tokens';
import type { Viewers } from '../sign-in/viewers';
import { answerError } from './answer-error';
import { wantsJson, type Site } from './pages';
import { goOn } from './return-place';
import { keepCookies } from './sign-in-routes';

export interface DemoRoutes {
  readonly site: Site;
  readonly personas: Readonly<Record<string, string | undefined>>;
  readonly links: Links;
  readonly sessions: Pick<Sessions, 'accountOf'>;
  readonly tokens: Tokens;
  readonly viewers: Viewers;
}

/**
 * Demo mode only: POST /demo/sign-in signs in as a persona, or as anybody of the demo by address, without a mail. A
 * browser gets a session; a script that accepts JSON gets a token for a day, with both scopes.
 */
export function demoRoutes(routes: DemoRoutes): Router {
  return Router().post('/demo/sign-in', async (request, response) => {
    const email = addressOf(request, routes.personas);
    if (email === null) {
      const known = Object.keys(routes.personas).join(', ');
      const message = `Say which \`persona\` (${known}) or which \`email\`.`;
      return answerError(response, { status: 400, code: 'BAD_USER_INPUT', message });
    }
    routes.viewers.forget();
    if (wantsJson(request)) await answerToken(routes, email, response);
    else await openSession(routes, email, request, response);
  });
}

const wishShape = z.union([z.object({ persona: z.string() }), z.object({ email: z.email() })]);

function addressOf(request: Request, personas: DemoRoutes['personas']): string | null {
  const wish = wishShape.safeParse(request.body).data;
  if (wish === undefined) return null;
  if ('email' in wish) return wish.email;
  return Object.hasOwn(personas, wish.persona) ? (personas[wish.persona] ?? null) : null;
}

async function answerToken({ sessions, tokens }: DemoRoutes, email: string, response: Response): Promise<void> {
  const userId = await sessions.accountOf(email);
  const wish = { label: 'demo', scopes: ['read', 'write'] as const, lifetimeDays: 1 };
  const made = await tokens.create(userId, wish, Number.MAX_SAFE_INTEGER);
  response.json({ token: made!.secret, email, expiresAt: made!.token.expiresAt });
}

async function openSession(
  { links, site }: DemoRoutes,
  email: string,
  request: Request,
  response: Response,
): Promise<void> {
  let secret = '';
  await links.issue(email, async ({ token }) => {
    secret = token;
  });
  keepCookies(response, (await links.redeem(secret)) ?? []);
  goOn(request, response, site.startPlace);
}
