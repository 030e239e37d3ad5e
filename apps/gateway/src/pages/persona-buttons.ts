import { html, type Html } from './html';

/** A button for each persona of the demo: one press, and the visitor is signed in as them. */
export const personaButtons = (personas: readonly string[]): Html =>
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
