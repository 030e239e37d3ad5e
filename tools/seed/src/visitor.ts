/** One signed-in person at the endpoint, from the outside. */
export interface Visitor {
  readonly email: string;
  /** What proves who they are; absent for somebody who is not signed in. */
  readonly token?: string;
  /** Runs a document and hands back its data; any top-level error is thrown as a `RefusedRequest`. */
  ask<Data = Answer>(document: string, variables?: object): Promise<Data>;
  /**
   * Runs the mutation of this name (`verbNoun(input: VerbNounInput!)`) and hands back its payload, user errors included.
   * `selection` is what is read of the payload besides them.
   */
  attempt<Payload = Answer>(mutation: string, input: object, selection?: string): Promise<Payload & Attempted>;
  /** The same, where a user error is a fault of the caller's. */
  act<Payload = Answer>(mutation: string, input: object, selection?: string): Promise<Payload>;
}

/** What callers pick their fields from, when they say no more. */
export type Answer = Record<string, never>;

export interface Attempted {
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly field: string[] | null }[];
}

/** The endpoint said no at the top level: `codes` are those of its errors. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: number,
    readonly codes: readonly string[],
    messages: readonly string[],
  ) {
    super(`${status} ${codes.join(', ')}: ${messages.join('; ')}`);
  }
}

/** Signs in at the demo's door, without a mail, as whoever has the address. */
export async function signIn(endpoint: string, email: string): Promise<Visitor> {
  const response = await fetch(new URL('/demo/sign-in', endpoint), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ email }),
  });
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
  const { token } = (await response.json()) as { token: string };
  return visitor(endpoint, email, token);
}

/** A visitor by a token; without one, somebody who is not signed in. */
export function visitor(endpoint: string, email: string, token?: string): Visitor {
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as GraphAnswer;
    if (!errors) return data as Data;
    const codes = errors.map((error) => error.extensions?.code ?? 'NONE');
    throw new RefusedRequest(
      response.status,
      codes,
      errors.map(({ message }) => message),
    );
  };
  const attempt = async <Payload>(mutation: string, input: object, selection = ''): Promise<Payload & Attempted> => {
    const data = await ask<Record<string, Payload & Attempted>>(documentOf(mutation, selection), { input });
    return data[mutation]!;
  };
  return {
    email,
    token,
    ask,
    attempt,
    act: async <Payload>(mutation: string, input: object, selection?: string) => {
      const payload = await attempt<Payload>(mutation, input, selection);
      if (payload.userErrors.length > 0)
        throw new Error(`${email}, ${mutation}: ${JSON.stringify(payload.userErrors).slice(0, 1_000)}`);
      return payload;
    },
  };
}

interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function documentOf(mutation: string, selection: string): string {
  const input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  return `mutation ($input: ${input}) { ${mutation}(input: $input) { ${selection} userErrors { code message field } } }`;
}
