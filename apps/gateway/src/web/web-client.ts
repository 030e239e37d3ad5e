import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What a renderer is told about a request for a page. */
export interface PageRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly acceptLanguage: string | undefined;
  readonly keptLocale: string | undefined;
  /** Null for whoever is not signed in. */
  readonly visitor: { readonly name: string } | null;
  /** Null outside demo mode. */
  readonly demo: { readonly personas: readonly string[]; readonly mailboxUrl: string } | null;
  readonly publicUrl: string;
  readonly nonce: string;
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
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
  readonly documents: ReadonlyMap<string, string>;
  readonly files: string;
}

const documentsShape = z.record(z.string(), z.string());

/** Loads the client that was built into `folder`; null when there is none. A broken build stops the start. */
export function loadWebClient(folder: string): WebClient | null {
  const renderer = resolve(folder, 'server/respond.cjs');
  if (!existsSync(renderer)) return null;
  const { respond } = createRequire(__filename)(renderer) as Pick<WebClient, 'respond'>;
  const documents = documentsShape.parse(JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8')));
  return { respond, documents: new Map(Object.entries(documents)), files: resolve(folder, 'client') };
}
