import { currentCall, type Logger } from '@bookends/telemetry';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { PUBLIC_CODES } from './errors';

/**
 * What leaves the subgraph of an error: refusals as they are, everything else as one sentence with a trace id under which
 * the log has the cause. Values of arguments and rows never leave with an error.
 */
export function createFormatError(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
    const { message, path, locations } = formatted;
    if (PUBLIC_CODES.has(code)) {
      const argument = formatted.extensions?.['argument'];
      return { message, path, locations, extensions: argument === undefined ? { code } : { code, argument } };
    }
    const traceId = currentCall()?.requestId;
    logger.error({ err: unwrapResolverError(error), path }, 'a resolver threw');
    return {
      message: `Something went wrong on our side. Tell us this number if it happens again: ${traceId ?? 'none'}.`,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
    };
  };
}
