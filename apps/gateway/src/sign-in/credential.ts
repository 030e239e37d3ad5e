import { createHash } from 'node:crypto';

/** What a request brought to say who is calling. */
export type Credential =
  | { readonly kind: 'token'; readonly secret: string }
  | { readonly kind: 'session'; readonly cookie: string }
  | { readonly kind: 'malformed' };

/** A bearer token goes before a cookie; null when the request brought neither. */
export function readCredential(headers: { authorization?: string; cookie?: string }): Credential | null {
  if (headers.authorization !== undefined) {
    const secret = /^Bearer ([\w-]{20,100})$/i.exec(headers.authorization)?.[1];
    return secret === undefined ? { kind: 'malformed' } : { kind: 'token', secret };
  }
  const cookie = sessionCookie(headers.cookie);
  return cookie === null ? null : { kind: 'session', cookie };
}

/** A key for caches and limits from which the credential cannot be told. */
export function digestOfCredential(credential: Credential): string {
  const text = credential.kind === 'token' ? credential.secret : credential.kind === 'session' ? credential.cookie : '';
  return createHash('sha256').update(`${credential.kind} ${text}`).digest('base64url');
}

/** Only our own cookie of a Cookie header, so that others neither reach the library nor make keys of their own. */
function sessionCookie(header: string | undefined): string | null {
  const cookies = header?.split(';').map((cookie) => cookie.trim()) ?? [];
  return cookies.find((cookie) => /^(__Secure-)?bookends\.session_token=/.test(cookie)) ?? null;
}
