import type { Request, RequestHandler } from 'express';

/**
 * Refuses a form sent by a page of another site: the browser says so in Sec-Fetch-Site, or else in Origin. A program that
 * sends neither is no browser, and holds no cookie that somebody else could use.
 */
export function sameOrigin(publicUrl: string): RequestHandler {
  const ours = new URL(publicUrl).host;
  return (request, response, next) => {
    if (isOurs(request, ours)) return next();
    response.status(403).type('text').send('This form was sent from another site.');
  };
}

function isOurs(request: Request, ours: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return [ours, host].includes(new URL(origin).host);
}
