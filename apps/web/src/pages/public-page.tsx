import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../i18n/locale';
import type { PageAnswer, PageRequest } from '../server/page-request';
import { PageDocument } from './page-document';
import { publicRoutes } from './public-routes';

/** A page that anybody may read, rendered whole; null when no route has this address. */
export async function publicPage(request: PageRequest, locale: Locale): Promise<PageAnswer | null> {
  for (const { pattern, open } of publicRoutes) {
    const groups = pattern.exec(request.path)?.groups;
    if (pattern.test(request.path)) {
      const opened = await open({ request, locale, words: groups ?? {} });
      if (opened === null) return null;
      if ('answer' in opened) return opened.answer;
      const html = renderToStaticMarkup(
        <PageDocument request={request} locale={locale} {...opened}>
          {opened.page}
        </PageDocument>,
      );
      return { status: opened.status ?? 200, headers: HEADERS, body: `<!doctype html>${html}` };
    }
  }
  return null;
}

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' };
