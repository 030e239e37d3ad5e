import { html, type Html } from './html';

/** What is being done to the demo, for somebody who has to wait for it. */
export const waitingPage = (progress: readonly string[]): Html =>
  html`<p>It takes about a minute. <a href="/">Look again</a></p>
    <ol>
      ${progress.map((line) => html`<li>${line}</li>`)}
    </ol>`;
