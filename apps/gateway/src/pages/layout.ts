import { html, type Html } from './html';

/** Who looks at a page, as far as the page says. */
export interface PageViewer {
  readonly name: string;
}

export interface Page {
  readonly title: string;
  readonly main: Html;
  readonly viewer: PageViewer | null;
  readonly isDemo: boolean;
}

/** A whole page: one heading, a way past the links, the same links everywhere, no script. */
export function layout({ title, main, viewer, isDemo }: Page): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Bookends</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/site.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
          <nav aria-label="Bookends">
            <ul>
              <li><a href="/">Bookends</a></li>
              <li><a href="/graphql">Explorer</a></li>
              ${viewer ? signedInLinks(viewer) : html`<li><a href="/sign-in">Sign in</a></li>`}
            </ul>
          </nav>
          ${isDemo && html`<p class="note">This is a demo: the people are invented, and mail goes into a mailbox that all can read.</p>`}
        </header>
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `;
  return page.text;
}

const signedInLinks = (viewer: PageViewer): Html =>
  html`<li><a href="/tokens">Tokens</a></li>
    <li>
      <form method="post" action="/sign-out"><button class="plain">Sign out ${viewer.name}</button></form>
    </li>`;
