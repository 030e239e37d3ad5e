import { forbidden, notFound, UserError } from '@bookends/subgraph';
import { Field, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import type { WrongRunState } from '../domain/run';
import type { AccessRejection } from '../usecases/access';
import type { NotAnnounceable } from '../usecases/standing-proposals';

/** Throws what is no refusal by a rule but a wrong id or a stranger; hands back the rest. */
export function refusedByRule<Rejection extends { readonly reason: string }>(
  rejection: Rejection | AccessRejection,
): Exclude<Rejection, AccessRejection> {
  if (rejection.reason === 'unknown') throw notFound((rejection as { what: string }).what);
  if (rejection.reason === 'forbidden') throw forbidden();
  return rejection as Exclude<Rejection, AccessRejection>;
}

/** A number with its noun, for a sentence. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const meanings = {
  WRONG_STATE: 'The run is in a state in which this cannot be done; `state` says in which.',
  SEED_OUT_OF_RANGE: 'The seed is no whole number from 0 on; `limit` says how far.',
  CYCLE_CLOSED: 'The cycle is over or cancelled.',
  EMPTY_POOL: 'There is no accepted mentor with a free place, or no accepted mentee without a match.',
  ANOTHER_RUN_SIGNED: 'Another run of the cycle is signed already; cancel it first.',
  PLACES_TAKEN: 'Somebody in the proposals was matched meanwhile; run again.',
  NOBODY_PLACED: 'The run has no proposal, or none whose two people are still there.',
  PAIR_IS_BLOCKED: 'The pair is blocked.',
  PAIR_IS_PINNED: 'The pair is pinned.',
  MENTEE_PINNED_ELSEWHERE: 'The mentee is pinned to another mentor.',
  NO_PLACE_LEFT: 'The mentor has no place left; `limit` says how many places are free in all.',
  REQUIREMENT_NOT_MET: 'The pair does not meet a requirement; `requirement` says which.',
  NOT_A_PAIR: 'The first is not a mentor’s application or the second not a mentee’s.',
  NOT_IN_POOL: 'Somebody of the pair is not in the pool: not accepted, or matched already.',
  WEIGHT_OUT_OF_RANGE: 'A weight is not from 0 to 100.',
  NO_WEIGHT_LEFT: 'All weights would be 0.',
  LEAST_SCORE_OUT_OF_RANGE: 'The least score is not from 0 to what a pair can reach; `limit` says how much that is.',
  CRITERION_NAMED_TWICE: 'A criterion is named twice.',
  MATCH_OVER: 'The match has ended.',
  NOTE_TOO_LONG: 'The note is too long; `limit` says how many characters it may have.',
  NOT_COMPUTED: 'The run has no result that this could be done with; `state` says how far it is.',
  NOTHING_CHANGED: 'The child would be the run again: the same people, pins and blocks.',
  RECORD_LOST: 'What the run was computed from is not there any more.',
  PINNED_AND_BLOCKED: 'A pair is in both lists.',
  MENTEE_PINNED_TWICE: 'A mentee is pinned to two mentors.',
  NOT_RULED: 'A pair to be freed is neither pinned nor blocked in the run.',
  PIN_IMPOSSIBLE: 'A pin cannot hold; `cause` says what stands against it.',
} as const;
export type ErrorCode = keyof typeof meanings;

/** The base of one mutation's error type: its own enum of codes, each with its meaning. */
export function refusalOf<Code extends ErrorCode>(
  mutation: string,
  codes: readonly Code[],
): ClassType<UserError & { code: Code }> {
  const values = Object.fromEntries(codes.map((code) => [code, code]));
  registerEnumType(values, {
    name: `${mutation}ErrorCode`,
    description: `Why \`${mutation[0]!.toLowerCase()}${mutation.slice(1)}\` was refused.`,
    valuesConfig: Object.fromEntries(codes.map((code) => [code, { description: meanings[code] }])) as never,
  });

  @ObjectType()
  class Refusal extends UserError {
    @Field(() => values, { description: 'Why.' })
    code!: Code;
  }
  return Refusal as unknown as ClassType<UserError & { code: Code }>;
}

/** A run that could not be announced as things stand. */
export const notAnnounceable = (rejection: NotAnnounceable) =>
  rejection.reason === 'nobody-placed'
    ? {
        code: 'NOBODY_PLACED' as const,
        message: 'There is nothing to announce: this run places nobody who is still there.',
        field: ['input', 'runId'],
      }
    : {
        code: 'PLACES_TAKEN' as const,
        message: `${rejection.applicationIds.length} people of this run have no place any more: cancel it and run again.`,
        field: ['input', 'runId'],
        applications: rejection.applicationIds.map((id) => ({ id })),
      };

/** A step of a run that its state does not allow. */
export const wrongState = ({ state, allowed }: WrongRunState) => ({
  code: 'WRONG_STATE' as const,
  message: `The run is ${state.toLowerCase()}; this needs one that is ${allowed.join(' or ').toLowerCase()}.`,
  field: ['input', 'runId'],
  state,
});
