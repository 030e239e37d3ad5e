import type { ReactNode } from 'react';
import type { Locale } from '../i18n/locale';
import type { PageAnswer, PageRequest } from '../server/page-request';

export interface PublicRequest {
  readonly request: PageRequest;
  readonly locale: Locale;
  /** The named groups of the route's pattern. */
  readonly words: Readonly<Record<string, string>>;
}

/** A page with its name, or an answer of another kind (a file, a redirect); null when what was asked does not exist. */
export type Opened =
  | { readonly title: string; readonly description: string; readonly page: ReactNode; readonly status?: number }
  | { readonly answer: PageAnswer }
  | null;

export interface PublicRoute {
  readonly pattern: RegExp;
  open(asked: PublicRequest): Promise<Opened>;
  /** What is done with a form that was sent to the address; a page without it takes none. */
  send?(asked: PublicRequest & { readonly form: URLSearchParams }): Promise<Opened>;
}
