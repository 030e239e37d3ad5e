import { html, type Html } from './html';
import { personaButtons } from './persona-buttons';

/** Asks for an address; `fault` says what was wrong with the one given. A demo offers its personas below. */
export function signInPage(personas: readonly string[] | null, given = '', fault: string | null = null): Html {
  return html`${
      fault &&
      html`<div class="fault" role="alert">
        <p><a href="#email">${fault}</a></p>
      </div>`
    }
    <p>We mail you a link. There is no password, and no account to make first.</p>
    <form method="post" action="/sign-in" novalidate>
      <label for="email">E-mail address</label>
      <input
        type="email"
        id="email"
        name="email"
        value="${given}"
        autocomplete="email"
        required
        ${fault && html`aria-invalid="true" aria-describedby="email-fault"`}
      />
      ${fault && html`<p class="hint" id="email-fault">${fault}</p>`}
      <button class="action">Send me a link</button>
    </form>
    ${personas && personaButtons(personas)}`;
}

/** The same words for every address, known or not, mailed to or not. */
export function checkYourMailPage(mailboxUrl: string | null): Html {
  return html`<p>If the address can receive mail, a link is on its way. It works once, for fifteen minutes.</p>
    <p>
      Nothing there? Look among unwanted mail, or <a href="/sign-in">ask again</a>: an address gets at most five links
      in fifteen minutes.
    </p>
    ${mailboxUrl && html`<p><a href="${mailboxUrl}">Read the mailbox of the demo</a></p>`}`;
}

/** The link is used by the button, not by being opened: programs that check mail open links too. */
export function confirmPage(token: string): Html {
  return html`<p>Press the button to sign in. Opening the link is not enough, so that no program can use it up.</p>
    <form method="post" action="/sign-in/confirm">
      <input type="hidden" name="token" value="${token}" />
      <button class="action">Sign in</button>
    </form>`;
}

export const linkOverPage = (): Html =>
  html`<p>
      A link works once, for fifteen minutes. This one has been used, is older, or was cut short by a mail program.
    </p>
    <p><a href="/sign-in">Get a new link</a></p>`;

export const sentencePage = (sentence: string): Html =>
  html`<p>${sentence}</p>
    <p><a href="/">To the start page</a></p>`;
