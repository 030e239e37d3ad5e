import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../i18n/locale';
import type { PageAnswer, PageRequest } from '../server/page-request';
import { Unanswered } from './ask-page';
import { Frame } from './frame/frame';
import { OutPage } from './frame/out-page';
import { sayOfFrame } from './frame/texts';
import { PageDocument } from './page-document';
import type { Opened } from './public-request';
import { publicRoutes } from './public-routes';

/** A page that anybody may read, rendered whole; null when no route has this address. */
export async function publicPage(request: PageRequest, locale: Locale): Promise<PageAnswer | null> {
  for (const { pattern, open } of publicRoutes) {
    const found = pattern.exec(request.path);
    if (found === null) continue;
    const opened = await open({ request, locale, words: found.groups ?? {} }).catch((error: unknown) =>
      outOrThrow(error, request, locale),
    );
    if (opened === null) return null;
    return 'answer' in opened ? opened.answer : render(opened, request, locale);
  }
  return null;
}

type Page = Extract<Opened, { readonly title: string }>;

async function render(opened: Page, request: PageRequest, locale: Locale): Promise<PageAnswer> {
  const say = await sayOfFrame(locale);
  const html = renderToStaticMarkup(
    <PageDocument locale={locale} title={opened.title} description={opened.description}>
      <Frame visitor={request.visitor} address={request} locale={locale} say={say}>
        {opened.page}
      </Frame>
    </PageDocument>,
  );
  return { status: opened.status ?? 200, headers: HEADERS, body: `<!doctype html>${html}` };
}

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' };

/** An outage is a page of its own; everything else is for the gateway, which knows what to write and say. */
async function outOrThrow(error: unknown, { path }: PageRequest, locale: Locale): Promise<Page> {
  if (!(error instanceof Unanswered)) throw error;
  const say = await sayOfFrame(locale);
  return { title: say('outTitle'), description: say('outText'), status: 503, page: <OutPage say={say} path={path} /> };
}
