import type { Logger } from '@bookends/telemetry';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { checkYourMailPage, confirmPage, linkOverPage, signInPage } from '../pages/sign-in-pages';
import { LINK_LIFETIME_MS } from '../sign-in/auth';
import type { Cookies, Links } from '../sign-in/links';
import type { MailboxLimit } from '../sign-in/mailbox-limit';
import type { SendSignInLink } from '../sign-in/send-sign-in-link';
import type { Sessions } from '../sign-in/sessions';
import type { Viewers } from '../sign-in/viewers';
import { answerError } from './answer-error';
import { callerOf } from './caller';
import { wantsJson, type SendPage, type Site } from './pages';
import { goOn, keepReturnPlace } from './return-place';

export interface SignInRoutes {
  readonly site: Site;
  readonly page: SendPage;
  readonly links: Links;
  readonly sessions: Pick<Sessions, 'signOut'>;
  readonly viewers: Viewers;
  readonly mailboxLimit: MailboxLimit;
  readonly send: SendSignInLink;
  /** Stands before everything that costs a mail or tries a link. */
  readonly limit: RequestHandler;
  readonly now: () => Date;
  readonly logger: Logger;
}

/** Sign-in by mailed link: ask, confirm by a button, leave. Scripts get the same as JSON. */
export function signInRoutes(routes: SignInRoutes): Router {
  const { site, page, limit } = routes;
  const personas = site.demo?.personas ?? null;
  return Router()
    .get('/sign-in', (request, response) => {
      keepReturnPlace(request, response);
      page(response, 'Sign in', signInPage(personas));
    })
    .post('/sign-in', limit, askForLink(routes))
    .get('/sign-in/check-your-mail', (_request, response) =>
      page(response, 'Check your mail', checkYourMailPage(site.demo?.mailboxUrl ?? null)),
    )
    .get('/sign-in/confirm', (request, response) => {
      const token = tokenShape.safeParse(request.query['token']);
      if (token.success) page(response, 'One more step', confirmPage(token.data));
      else page(response, 'This link is over', linkOverPage(), 410);
    })
    .post('/sign-in/confirm', limit, confirmLink(routes))
    .post('/sign-out', signOut(routes));
}

export function keepCookies(response: Response, cookies: Cookies): void {
  for (const cookie of cookies) response.append('set-cookie', cookie);
}

const addressShape = z.email().max(254);
const tokenShape = z.string().regex(/^[\w-]{43}$/);

/** Nothing in the answer tells whether the address is known, or whether it got its sixth link. */
function askForLink(routes: SignInRoutes): RequestHandler {
  const { site, links, mailboxLimit, send, now, logger } = routes;
  return async (request, response) => {
    const address = addressShape.safeParse((request.body as { email?: unknown } | undefined)?.email);
    if (!address.success) return refuseAddress(routes, request, response);
    if (await mailboxLimit.mayMail(address.data)) {
      const expiresAt = new Date(now().getTime() + LINK_LIFETIME_MS);
      await links.issue(address.data, ({ email, token }) =>
        send({ email, url: new URL(`/sign-in/confirm?token=${token}`, site.publicUrl).toString(), expiresAt }),
      );
    } else logger.warn('a mailbox asked for more than five links in fifteen minutes');
    if (wantsJson(request)) response.status(202).json({ isMailed: true });
    else response.redirect(303, '/sign-in/check-your-mail');
  };
}

function refuseAddress({ site, page }: SignInRoutes, request: Request, response: Response): void {
  const message = 'Enter an e-mail address, like name@example.org';
  if (wantsJson(request)) return answerError(response, { status: 400, code: 'BAD_USER_INPUT', message });
  const given: unknown = request.body?.email;
  const again = signInPage(site.demo?.personas ?? null, typeof given === 'string' ? given : '', message);
  page(response, 'Sign in', again, 400);
}

function confirmLink({ site, page, links, viewers }: SignInRoutes): RequestHandler {
  return async (request, response) => {
    const token = tokenShape.safeParse((request.body as { token?: unknown } | undefined)?.token);
    const cookies = token.success ? await links.redeem(token.data) : null;
    if (cookies) {
      viewers.forget();
      keepCookies(response, cookies);
      if (wantsJson(request)) response.json({ isSignedIn: true });
      else goOn(request, response, site.startPlace);
    } else if (wantsJson(request)) {
      answerError(response, { status: 410, code: 'UNAUTHENTICATED', message: 'The link was used or is over.' });
    } else page(response, 'This link is over', linkOverPage(), 410);
  };
}

function signOut({ sessions, viewers }: SignInRoutes): RequestHandler {
  return async (request, response) => {
    const { credential } = callerOf(response);
    if (credential?.kind === 'session') keepCookies(response, await sessions.signOut(credential.cookie));
    viewers.forget();
    if (wantsJson(request)) response.json({ isSignedIn: false });
    else response.redirect(303, '/');
  };
}
