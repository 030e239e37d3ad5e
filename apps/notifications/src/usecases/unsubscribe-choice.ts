import type { DeclinableKind } from '../domain/notice-rule';

/** What one click under a letter says: no more of this kind, from this program, to this person. */
export interface UnsubscribeChoice {
  readonly programId: string;
  readonly personId: string;
  readonly kind: DeclinableKind;
}

/** Port: choices as tokens that nobody else can make. They do not expire: an old letter's link must still work. */
export interface UnsubscribeTokens {
  issue(choice: UnsubscribeChoice): string;
  /** Null for a token that is not ours. */
  read(token: string): UnsubscribeChoice | null;
}
