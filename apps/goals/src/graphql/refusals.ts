import { conflict, forbidden, notFound } from '@bookends/subgraph';
import type { GoalSheetState } from '../domain/goal-sheet';
import type { GoalSheetStep, StepRejection } from '../domain/goal-sheet-steps';
import type { GoalSheetRefusal } from '../usecases/change-goal-sheet';

type OtherThan<Rejection, Reason> = Exclude<Rejection, { readonly reason: Reason }>;
type TopLevelReason = 'unknown-sheet' | 'not-of-pair' | 'stale-version';

/** Throws what is no refusal by a rule but a wrong id, a stranger or a lost race; hands back the rest. */
export function refusedByRule<Rejection extends { readonly reason: string }>(
  rejection: Rejection | GoalSheetRefusal,
): OtherThan<Rejection | GoalSheetRefusal, TopLevelReason> {
  switch (rejection.reason) {
    case 'unknown-sheet':
      throw notFound('goal sheet');
    case 'not-of-pair':
      throw forbidden('A goal sheet is for its pair.');
    case 'stale-version':
      throw conflict('The other side changed the sheet since you read it. Read it again.');
    default:
      return rejection as OtherThan<Rejection | GoalSheetRefusal, TopLevelReason>;
  }
}

/** The same, for a step that both sides of the pair take: neither of them is on the wrong side. */
export function refusedToPair<Rejection extends { readonly reason: string }>(
  rejection: Rejection | GoalSheetRefusal,
): OtherThan<Rejection | GoalSheetRefusal, TopLevelReason | 'wrong-side'> {
  const rest = refusedByRule(rejection);
  if (rest.reason === 'wrong-side') throw forbidden();
  return rest as OtherThan<Rejection | GoalSheetRefusal, TopLevelReason | 'wrong-side'>;
}

/** A refusal of the state or the side, as a user error. */
export function stepError<Rejection extends StepRejection>(
  rejection: Rejection,
): { readonly code: StepCode<Rejection['reason']>; readonly message: string; readonly field: null } {
  const code = stepCodes[rejection.reason] as StepCode<Rejection['reason']>;
  return { code, message: stepMessage(rejection), field: null };
}

const stepCodes = { 'wrong-side': 'WRONG_SIDE', 'wrong-state': 'WRONG_STATE' } as const;
type StepCode<Reason extends StepRejection['reason']> = (typeof stepCodes)[Reason];

function stepMessage(rejection: StepRejection): string {
  if (rejection.reason === 'wrong-side') {
    return `The ${rejection.by.join(' or ').toLowerCase()} of the pair ${verbs[rejection.step]} the goal sheet.`;
  }
  return `The goal sheet ${standings[rejection.state]}.`;
}

const verbs: Readonly<Record<GoalSheetStep, string>> = {
  save: 'writes',
  submit: 'submits',
  return: 'returns',
  agree: 'agrees to',
  amend: 'amends',
  conclude: 'concludes the goals of',
  share: 'shares',
  close: 'closes',
};

const standings: Readonly<Record<GoalSheetState, string>> = {
  DRAFT: 'is a draft: it was not submitted yet',
  SUBMITTED: 'waits for the mentor: it can be written again once it is returned',
  RETURNED: 'was returned to the mentee: it was not submitted again yet',
  AGREED: 'is agreed: amend it to change it',
  AMENDED: 'is being amended: it was not submitted again yet',
  CLOSED: 'is closed with its match or cycle',
};
