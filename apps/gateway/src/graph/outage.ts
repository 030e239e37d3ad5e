import { GraphQLError } from 'graphql';

/** A part of the house did not answer: it is down, or it was too slow. Nothing about it is the caller's fault. */
export class Outage extends GraphQLError {
  constructor(
    readonly part: string,
    readonly isLate: boolean,
    cause?: unknown,
  ) {
    const what = isLate ? 'did not answer in time; what you sent may still be carried out' : 'cannot be reached';
    super(`The ${part} part of Bookends ${what}. Ask again in a moment.`, {
      originalError: cause instanceof Error ? cause : undefined,
      extensions: { code: 'UNAVAILABLE' },
    });
  }
}
