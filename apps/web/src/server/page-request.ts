/** What the gateway tells about a request. The gateway's own copy of this contract is in apps/gateway/src/web. */
export interface PageRequest extends PageReader {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly acceptLanguage: string | undefined;
  /** The language that the reader chose earlier. */
  readonly keptLocale: string | undefined;
  /** The fields of the form that was sent to the page; null when it is only read. */
  readonly form: URLSearchParams | null;
  readonly publicUrl: string;
  /** Style elements carry it. */
  readonly nonce: string;
  /** Runs a query of the client as the visitor. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
  /** Runs a mutation of the client as the visitor; throws where no form was sent. */
  change(mutation: string, variables: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
}

/** Who looks at a page, and in what kind of installation. */
export interface PageReader {
  /** The name to greet; null for whoever is not signed in. */
  readonly visitor: { readonly name: string } | null;
  /** Null outside demo mode. */
  readonly demo: {
    readonly personas: readonly string[];
    readonly mailboxUrl: string;
    /** Whether the demo can be made anew from here. */
    readonly canReset: boolean;
  } | null;
}

/** A page of the gateway's own, in English, that is put into the frame of the pages. */
export interface FramedPage extends PageReader {
  readonly title: string;
  /** Safe HTML. */
  readonly main: string;
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
