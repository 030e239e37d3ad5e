import { GraphQLError } from 'graphql';

/** Nobody is signed in, and this needs somebody. */
export const unauthenticated = (): GraphQLError => coded('UNAUTHENTICATED', 'Sign in first.');

/** The viewer may not do or see this; `what` says which rule, never what is behind it. */
export const forbidden = (what = 'You may not see or do this.'): GraphQLError => coded('FORBIDDEN', what);

/** A stale or unknown id in a mutation; queries of one object answer null instead. */
export const notFound = (what: string): GraphQLError => coded('NOT_FOUND', `There is no ${what} with this id.`);

/** Somebody else changed the object since the viewer read it. */
export const conflict = (message: string): GraphQLError => coded('CONFLICT', message);

/** Too much was asked; `message` says when to ask again. */
export const rateLimited = (message: string): GraphQLError => coded('RATE_LIMITED', message);

/** Malformed input, at the path of the argument. */
export const badUserInput = (path: readonly (string | number)[], message: string): GraphQLError =>
  coded('BAD_USER_INPUT', `${path.join('.')}: ${message}`, { argument: path.join('.') });

/** The codes that a client may see; everything else is masked as a fault of ours. */
export const PUBLIC_CODES: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

function coded(code: string, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}
