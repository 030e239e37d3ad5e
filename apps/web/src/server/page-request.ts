/** What the gateway tells about a request. The gateway's own copy of this contract is in apps/gateway/src/web. */
export interface PageRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly acceptLanguage: string | undefined;
  /** The language that the reader chose earlier. */
  readonly keptLocale: string | undefined;
  /** The name to greet; null for whoever is not signed in. */
  readonly visitor: { readonly name: string } | null;
  /** Null outside demo mode. */
  readonly demo: { readonly personas: readonly string[]; readonly mailboxUrl: string } | null;
  readonly publicUrl: string;
  /** Style elements carry it. */
  readonly nonce: string;
  /** Runs a query of the client as the visitor. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
}

export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
