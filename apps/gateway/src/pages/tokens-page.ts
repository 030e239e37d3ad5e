import type { Token } from '../sign-in/tokens';
import { html, type Html } from './html';

export interface TokensPage {
  readonly tokens: readonly Token[];
  /** The secret of a token made just now; it is shown this once. */
  readonly secret: string | null;
  readonly fault: string | null;
}

/** A person's tokens for scripts: make, see, revoke. */
export function tokensPage({ tokens, secret, fault }: TokensPage): Html {
  return html`${fault && html`<div class="fault" role="alert"><p>${fault}</p></div>`} ${secret && freshToken(secret)}
    <p>A token lets a script act as you: send it as <code>Authorization: Bearer …</code> to <code>/graphql</code>.</p>
    ${
      tokens.length === 0
        ? html`<p>You have no tokens.</p>`
        : html`<ul class="rows">
            ${tokens.map(row)}
          </ul>`
    }
    <h2>Make a token</h2>
    <form method="post" action="/tokens">
      <label for="label">What it is for</label>
      <input type="text" id="label" name="label" maxlength="80" required autocomplete="off" />
      <fieldset>
        <legend>What it may do</legend>
        <label><input type="radio" name="scope" value="read" checked /> Read</label>
        <label><input type="radio" name="scope" value="write" /> Read and change</label>
      </fieldset>
      <label for="days">Days until it ends, 366 at most</label>
      <input type="number" id="days" name="days" value="90" min="1" max="366" required />
      <button class="action">Make the token</button>
    </form>`;
}

const freshToken = (secret: string): Html =>
  html`<div class="note" role="status">
    <p>Copy the token now: it is not shown again.</p>
    <p><output>${secret}</output></p>
  </div>`;

function row(token: Token): Html {
  const ends = token.expiresAt.toISOString().slice(0, 10);
  return html`<li>
    <strong>${token.label}</strong>
    <span
      >${token.scopes.join(' and ')}, until ${ends},
      ${token.lastUsedOn ? `last used on ${token.lastUsedOn}` : 'never used'}</span
    >
    <form method="post" action="/tokens/revoke">
      <input type="hidden" name="id" value="${token.id}" />
      <button class="plain" aria-label="Revoke ${token.label}">Revoke</button>
    </form>
  </li>`;
}
