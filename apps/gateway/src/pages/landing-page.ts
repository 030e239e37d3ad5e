import type { DemoOffer } from '../web/web-client';
import { html, type Html } from './html';
import { personaButtons } from './persona-buttons';

export interface Landing {
  readonly isSignedIn: boolean;
  readonly demo: DemoOffer | null;
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
