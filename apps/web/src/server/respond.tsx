import { isAppPlace } from '../app/places';
import { localeOf, readAcceptLanguage, type Locale } from '../i18n/locale';
import { publicPage } from '../pages/public-page';
import type { PageAnswer, PageRequest } from './page-request';
import { shellOf } from './shell';

/**
 * Answers a request for a page of the client; null when there is none at this address. The app's pages are for whoever is
 * signed in: others are sent to sign in first, and come back.
 */
export async function respond(request: PageRequest): Promise<PageAnswer | null> {
  const asked = request.query.get('lang');
  const locale = localeOf(asked, request.keptLocale, ...readAcceptLanguage(request.acceptLanguage));
  const answer = isAppPlace(request.path) ? await appPage(request, locale) : await publicPage(request, locale);
  if (answer === null) return null;
  const kept: Readonly<Record<string, string>> =
    asked === null ? {} : { 'set-cookie': `bookends_lang=${locale}; Path=/; Max-Age=31536000; SameSite=Lax` };
  return { ...answer, headers: { ...answer.headers, ...kept, 'content-language': locale } };
}

async function appPage(request: PageRequest, locale: Locale): Promise<PageAnswer | null> {
  const { path, query, visitor, form } = request;
  if (form !== null) return null;
  if (visitor) return { status: 200, headers: HTML, body: await shellOf(request, locale) };
  const words = query.toString();
  const then = encodeURIComponent(words === '' ? path : `${path}?${words}`);
  return { status: 303, headers: { location: `/sign-in?then=${then}` }, body: '' };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

export { frame } from '../pages/public-page';
