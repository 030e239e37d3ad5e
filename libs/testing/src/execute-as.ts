import { randomUUID } from 'node:crypto';
import type { Identity } from '@bookends/identity';
import { createContext } from '@bookends/subgraph';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';

/** What a client would see, with the codes of the errors at hand. */
export interface Answer {
  readonly data: Record<string, never> | null;
  /** `extensions.code` of each top-level error; `BUG: message` for one that has none. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** Runs a document against a built subgraph as the given viewer. An invalid document throws: it is the test's mistake. */
export async function executeAs(
  schema: GraphQLSchema,
  viewer: Identity,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const parsed = parse(document);
  const faults = validate(schema, parsed);
  if (faults.length > 0)
    throw new Error(`the test's document is invalid: ${faults.map((fault) => fault.message).join('; ')}`);
  const contextValue = createContext(viewer, randomUUID());
  const result = await execute({ schema, document: parsed, variableValues: variables, contextValue });
  const errors = result.errors ?? [];
  return {
    data: (result.data ?? null) as Answer['data'],
    codes: errors.map((error) => String(error.extensions['code'] ?? `BUG: ${error.message}`)),
    messages: errors.map((error) => error.message),
  };
}
