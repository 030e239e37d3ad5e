import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../i18n/locale';
import type { FramedPage, PageAnswer, PageRequest } from '../server/page-request';
import { Unanswered } from './ask-page';
import { demoStrip, plainDemoStrip } from './demo/demo-strip';
import { Frame } from './frame/frame';
import { OutPage } from './frame/out-page';
import { sayOfFrame, sayOfFrameInEnglish } from './frame/texts';
import { PageDocument } from './page-document';
import type { Opened, PublicRoute } from './public-request';
import { publicRoutes } from './public-routes';

/** A page that anybody may read, rendered whole; null when no route has this address. */
export async function publicPage(request: PageRequest, locale: Locale): Promise<PageAnswer | null> {
  for (const route of publicRoutes) {
    const found = route.pattern.exec(request.path);
    if (found === null) continue;
    const opened = await openOrSend(route, request, locale, found.groups ?? {}).catch((error: unknown) =>
      outOrThrow(error, request, locale),
    );
    if (opened === null) return null;
    return 'answer' in opened ? opened.answer : render(opened, request, locale);
  }
  return null;
}

async function openOrSend(
  route: PublicRoute,
  request: PageRequest,
  locale: Locale,
  words: Readonly<Record<string, string>>,
): Promise<Opened> {
  const asked = { request, locale, words };
  if (request.form === null) return route.open(asked);
  return route.send ? route.send({ ...asked, form: request.form }) : null;
}

type Page = Extract<Opened, { readonly title: string }>;

async function render(opened: Page, request: PageRequest, locale: Locale): Promise<PageAnswer> {
  const say = await sayOfFrame(locale);
  const html = renderToStaticMarkup(
    <PageDocument locale={locale} title={opened.title} description={opened.description} isDemo={request.demo !== null}>
      <Frame
        strip={await demoStrip(request, locale)}
        visitor={request.visitor}
        address={request}
        locale={locale}
        say={say}
      >
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

/** The document around a page of the gateway's own, which is in English whoever reads it. */
export function frame({ title, main, visitor, demo }: FramedPage): string {
  const html = renderToStaticMarkup(
    <PageDocument locale="en" title={title} description={null} isDemo={demo !== null}>
      <Frame
        strip={plainDemoStrip(demo, visitor !== null)}
        visitor={visitor}
        address={null}
        locale="en"
        say={sayOfFrameInEnglish}
      >
        <div className="column">
          <h1>{title}</h1>
          <div className="framed" dangerouslySetInnerHTML={{ __html: main }} />
        </div>
      </Frame>
    </PageDocument>,
  );
  return `<!doctype html>${html}`;
}
