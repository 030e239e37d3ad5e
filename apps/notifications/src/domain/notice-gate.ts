import { isDeclinable, type NoticeKind } from './notice-rule';

/** What is known at the moment of sending, read after the claim. */
export interface GateFacts {
  readonly kind: NoticeKind;
  /** Who it concerns still holds: asked again, with the condition of the rule. */
  readonly isStillDue: boolean;
  readonly isSwitchedOn: boolean;
  readonly isCycleCancelled: boolean;
  readonly hasDeclined: boolean;
  /** Null when the person is not known (yet); empty when the address was erased. */
  readonly address: string | null;
  readonly isAddressSuppressed: boolean;
  readonly isExpired: boolean;
  /** Program and cycle, from which the letter is written, have arrived. */
  readonly isEverythingKnown: boolean;
}

export type GateAnswer =
  | { readonly kind: 'go' }
  | { readonly kind: 'end'; readonly state: 'SUPERSEDED' | 'SUPPRESSED'; readonly reason: string }
  | { readonly kind: 'wait'; readonly reason: string };

type GateRule = (facts: GateFacts) => GateAnswer | null;

const superseded = (reason: string): GateAnswer => ({ kind: 'end', state: 'SUPERSEDED', reason });
const suppressed = (reason: string): GateAnswer => ({ kind: 'end', state: 'SUPPRESSED', reason });

/** In this order: what is known of the matter, of the person's wish, of the address. */
const gateRules: readonly GateRule[] = [
  ({ isExpired }) => (isExpired ? superseded('its day, or its link, is over') : null),
  ({ isCycleCancelled }) => (isCycleCancelled ? superseded('the cycle was cancelled') : null),
  ({ isStillDue }) => (isStillDue ? null : superseded('no longer so: it was done, withdrawn or changed meanwhile')),
  ({ isSwitchedOn }) => (isSwitchedOn ? null : suppressed('switched off for this cycle')),
  ({ kind, hasDeclined }) => (hasDeclined && isDeclinable(kind) ? suppressed('declined by the reader') : null),
  ({ address }) => (address === '' ? suppressed('the address was erased') : null),
  ({ isAddressSuppressed }) => (isAddressSuppressed ? suppressed('mail to this address bounced for good') : null),
  ({ address }) => (address === null ? { kind: 'wait', reason: 'the recipient is not known yet' } : null),
  ({ isEverythingKnown }) =>
    isEverythingKnown ? null : { kind: 'wait', reason: 'the program or cycle is not known yet' },
];

/** Whether a claimed notice may leave now: the answer of the first rule that has one, else go. */
export function mayGo(facts: GateFacts): GateAnswer {
  for (const rule of gateRules) {
    const answer = rule(facts);
    if (answer) return answer;
  }
  return { kind: 'go' };
}

/** News of a person travel for seconds, rarely minutes: looked again every 10 s, for an hour at most. */
export const WAIT_MS = 10_000;
export const MOST_WAITS = 360;
