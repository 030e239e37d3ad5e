import { html, type Html } from './html';

/** The button ends it, not the opening of the address: programs that check mail open addresses too. */
export function unsubscribePage(token: string): Html {
  return html`<p>Letters with decisions and about your match still come. Reminders or news of this kind will not.</p>
    <form method="post" action="/unsubscribe/${token}">
      <button class="action">Send me no more letters of this kind</button>
    </form>`;
}

export const unsubscribedPage = (): Html =>
  html`<p>No more letters of this kind will come to you. You can have them back in your settings.</p>
    <p><a href="/">To the start page</a></p>`;

export const leftInterestListPage = (): Html =>
  html`<p>No more letters will come to it.</p>
    <p><a href="/">To the start page</a></p>`;

export const unknownUnsubscribePage = (): Html =>
  html`<p>The address was cut short by a mail program, perhaps. Open it once more from the letter, as a whole.</p>
    <p><a href="/">To the start page</a></p>`;
