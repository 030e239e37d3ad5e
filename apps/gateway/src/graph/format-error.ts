import { unwrapResolverError } from '@apollo/server/errors';
import { currentCall, type Logger } from '@bookends/telemetry';
import type { GraphQLFormattedError } from 'graphql';
import { Outage } from './outage';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The codes that leave the gateway with their own words; all else is masked as a fault of ours. */
const PUBLIC_CODES: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * What a client sees of an error: refusals in their own words with code and argument, everything else as one sentence.
 * Faults and outages carry the trace id under which the logs of all processes have the cause.
 */
export function createFormatError(logger: Logger): FormatError {
  return (formatted, error) => {
    const { message, path, locations, extensions = {} } = formatted;
    const traceId = typeof extensions['traceId'] === 'string' ? extensions['traceId'] : currentCall()?.requestId;
    const cause = unwrapResolverError(error);
    const code = cause instanceof Outage ? 'UNAVAILABLE' : String(extensions['code'] ?? 'INTERNAL_SERVER_ERROR');
    if (!PUBLIC_CODES.has(code)) {
      logger.error({ err: cause, path }, 'a request failed');
      const sentence = `Something went wrong on our side. Tell us this number if it happens again: ${traceId ?? 'none'}.`;
      return { message: sentence, path, extensions: { code: 'INTERNAL_SERVER_ERROR', traceId } };
    }
    if (code === 'UNAVAILABLE') {
      logger.warn({ err: causeOf(cause), path }, message);
      return { message, path, extensions: { code, traceId } };
    }
    const { argument } = extensions;
    return { message, path, locations, extensions: argument === undefined ? { code } : { code, argument } };
  };
}

const causeOf = (error: unknown): unknown => (error instanceof Outage ? (error.originalError ?? error) : error);
