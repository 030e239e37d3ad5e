import { notFound } from '@bookends/subgraph';
import type { CycleState } from '../domain/cycle-state';
import type { CycleRejection } from '../usecases/open-cycle';

/** A step that the cycle cannot take, with where it could go; an unknown cycle is a stale id. */
export function stepRefusal(rejection: CycleRejection): {
  readonly code: 'WRONG_STATE';
  readonly message: string;
  readonly field: null;
  readonly allowed: CycleState[];
} {
  if (rejection.reason === 'unknown-cycle') throw notFound('cycle');
  const { state, allowed } = rejection;
  const ways = allowed.length === 0 ? 'nowhere' : allowed.join(' or ');
  return {
    code: 'WRONG_STATE',
    message: `A cycle that is ${state} can go ${ways}.`,
    field: null,
    allowed: [...allowed],
  };
}
