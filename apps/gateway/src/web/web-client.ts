import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What a renderer is told about a request for a page. */
export interface PageRequest extends PageReader {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly acceptLanguage: string | undefined;
  readonly keptLocale: string | undefined;
  /** The fields of the form that was sent to the page; null when it is only read. */
  readonly form: URLSearchParams | null;
  readonly publicUrl: string;
  readonly nonce: string;
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Runs a mutation; throws where no form was sent. */
  change(mutation: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Who looks at a page, and in what kind of installation. */
export interface PageReader {
  /** Null for whoever is not signed in. */
  readonly visitor: { readonly name: string } | null;
  /** Null outside demo mode. */
  readonly demo: DemoOffer | null;
}

/** What a demo offers on top: people to be, their mails, and whether it can be made anew from here. */
export interface DemoOffer {
  readonly personas: readonly string[];
  readonly mailboxUrl: string;
  readonly canReset: boolean;
}

/** A page of the gateway's own, in English, that the client puts into its frame. */
export interface FramedPage extends PageReader {
  readonly title: string;
  /** Safe HTML. */
  readonly main: string;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A built web client: what it renders, which documents its browsers ask by hash, and where its files are. */
export interface WebClient {
  /** Null when there is no page at this address. */
  respond(request: PageRequest): Promise<PageAnswer | null>;
  /** The whole document around a page of the gateway's own, so that both are one site. */
  frame(page: FramedPage): string;
  readonly documents: ReadonlyMap<string, string>;
  readonly files: string;
}

const documentsShape = z.record(z.string(), z.string());

/** Loads the client that was built into `folder`; null when there is none. A broken build stops the start. */
export function loadWebClient(folder: string): WebClient | null {
  const renderer = resolve(folder, 'server/respond.cjs');
  if (!existsSync(renderer)) return null;
  const { respond, frame } = createRequire(__filename)(renderer) as Pick<WebClient, 'respond' | 'frame'>;
  const documents = documentsShape.parse(JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8')));
  return { respond, frame, documents: new Map(Object.entries(documents)), files: resolve(folder, 'client') };
}
