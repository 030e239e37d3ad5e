import type { Request, Response } from 'express';
import { cookieOf } from './cookie-of';

const COOKIE = 'bookends_then';
/** As long as a sign-in link lives. */
const LIFETIME_MS = 15 * 60_000;

/** Remembers in the browser where somebody was going who has to sign in first (`?then=/place`). */
export function keepReturnPlace(request: Request, response: Response): void {
  const place = placeHere(request.query['then']);
  if (place !== null)
    response.cookie(COOKIE, place, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      maxAge: LIFETIME_MS,
      secure: request.secure,
    });
}

/** Sends somebody who has just signed in on their way: to where they were going, or to `usual`. */
export function goOn(request: Request, response: Response, usual: string): void {
  const kept = cookieOf(request.headers.cookie, COOKIE);
  if (kept !== undefined) response.clearCookie(COOKIE, { path: '/' });
  response.redirect(303, placeHere(kept === undefined ? undefined : decode(kept)) ?? usual);
}

/** A path of this site; null for anything that a browser could take for another one. */
function placeHere(given: unknown): string | null {
  return typeof given === 'string' && /^\/(?![/\\])[\w\-./?=&%:~+,@]*$/.test(given) && given.length <= 500
    ? given
    : null;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
