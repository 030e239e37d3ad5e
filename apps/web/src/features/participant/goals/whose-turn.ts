import type { GoalSheetNextStep, GoalSheetState } from '../generated/graphql';

/** What is said above a goal sheet: who does what now. */
export type Turn =
  | 'WRITE'
  | 'REVISE'
  | 'AMEND'
  | 'AWAIT_WRITING'
  | 'AWAIT_REVISION'
  | 'AWAIT_AMENDMENT'
  | 'AWAIT_MENTOR'
  | 'ANSWER'
  | 'WORK'
  | 'CLOSED';

export interface Standing {
  readonly turn: Turn;
  /** It is the viewer who does the next thing. */
  readonly isMine: boolean;
  /** The first instant that is too late for it; null where no day is set. */
  readonly by: string | null;
}

interface SheetStanding {
  readonly state: GoalSheetState;
  readonly nextStep?: GoalSheetNextStep | null;
  /** The days of the first edition; a later one has none. */
  readonly dueAt: string | null;
  /** The first instant after the cycle's time for goals; null where it has none. */
  readonly goalsBy: string | null;
}

/** Who does what next about a sheet, and until when. */
export function standingOf({ state, nextStep, dueAt, goalsBy }: SheetStanding): Standing {
  switch (nextStep) {
    case 'WRITE':
      return { turn: 'WRITE', isMine: true, by: dueAt };
    case 'REVISE':
      return state === 'AMENDED'
        ? { turn: 'AMEND', isMine: true, by: null }
        : { turn: 'REVISE', isMine: true, by: dueAt };
    case 'AWAIT_MENTEE':
      return awaited(state, dueAt);
    case 'AWAIT_MENTOR':
      return { turn: 'AWAIT_MENTOR', isMine: false, by: goalsBy };
    case 'ANSWER':
      return { turn: 'ANSWER', isMine: true, by: goalsBy };
    case 'WORK_ON_GOALS':
      return { turn: 'WORK', isMine: true, by: null };
    default:
      return { turn: 'CLOSED', isMine: false, by: null };
  }
}

function awaited(state: GoalSheetState, dueAt: string | null): Standing {
  if (state === 'AMENDED') return { turn: 'AWAIT_AMENDMENT', isMine: false, by: null };
  if (state === 'RETURNED') return { turn: 'AWAIT_REVISION', isMine: false, by: dueAt };
  return { turn: 'AWAIT_WRITING', isMine: false, by: dueAt };
}

/** The three steps of a sheet, and which of them are done. */
export function stepsOf(
  state: GoalSheetState,
): readonly { readonly step: 'write' | 'answer' | 'agreed'; readonly standing: 'done' | 'now' | 'later' }[] {
  const at = { DRAFT: 0, RETURNED: 0, AMENDED: 0, SUBMITTED: 1, AGREED: 3, CLOSED: 3 }[state];
  const steps = ['write', 'answer', 'agreed'] as const;
  return steps.map((step, index) => ({ step, standing: index < at ? 'done' : index === at ? 'now' : 'later' }));
}
