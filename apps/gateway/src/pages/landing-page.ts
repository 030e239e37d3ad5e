import { html, type Html } from './html';

export interface Landing {
  readonly isSignedIn: boolean;
  /** Null outside demo mode. */
  readonly demo: { readonly personas: readonly string[]; readonly mailboxUrl: string } | null;
}

/** What this is and where to go next, until the web client takes this place. */
export function landingPage({ isSignedIn, demo }: Landing): Html {
  return html`<p>
      Bookends runs the mentoring programs of an association, from the first application to the goals that mentor and
      mentee agree on. Everything it does can be reached through one GraphQL endpoint, <code>/graphql</code>.
    </p>
    <ul>
      ${isSignedIn ? html`<li><a href="/tokens">Make a token for a script</a></li>` : html`<li><a href="/sign-in">Sign in with a link by mail</a></li>`}
      <li><a href="/graphql">Try the endpoint in the explorer</a></li>
      ${demo && html`<li><a href="${demo.mailboxUrl}">Read the mailbox of the demo</a></li>`}
    </ul>
    ${demo && personaButtons(demo.personas)}`;
}

const personaButtons = (personas: readonly string[]): Html =>
  html`<h2>Sign in as</h2>
    <ul class="personas">
      ${personas.map(
        (persona) =>
          html`<li>
            <form method="post" action="/demo/sign-in">
              <input type="hidden" name="persona" value="${persona}" /><button class="action">${persona}</button>
            </form>
          </li>`,
      )}
    </ul>`;
