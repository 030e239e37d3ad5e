import type { ParticipantMatchQuery } from '../generated/graphql';
import type { Side } from '../sides';

type GraphMatch = NonNullable<ParticipantMatchQuery['match']>;

/** A match as one side sees it, with what the other side is called. */
export interface SeenMatch {
  readonly match: GraphMatch;
  readonly side: Side;
  readonly counterpart: GraphMatch['mentor'];
  readonly name: string;
}
