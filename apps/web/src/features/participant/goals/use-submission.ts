import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { statusOf, type Problem } from '../../../ui/autosave/autosave-state';
import type { UsedAutosave } from '../../../ui/autosave/use-autosave';
import type { Values } from '../../../ui/autosave/values';
import { SubmitGoalSheetDocument } from '../generated/graphql';
import { focusTitle } from '../focus-title';
import { problemsOf, type GoalValue } from './goal-fields';
import type { SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';
import type { UsedStep } from './use-step';

export interface Submission {
  /** What is missing, at its field; what was changed since is not told any more. */
  readonly problems: readonly Problem[];
  /** Rises with each attempt that found something missing. */
  readonly attempt: number;
  submit(): Promise<void>;
}

/** Hands the sheet to the mentor once everything is saved, and shows what is missing at its field. */
export function useSubmission(
  seen: SeenSheet,
  openIds: readonly string[],
  autosave: UsedAutosave<GoalValue>,
  step: UsedStep,
): Submission {
  const say = useGoalTexts();
  const announce = useAnnounce();
  const [, submitGoalSheet] = useMutation(SubmitGoalSheetDocument);
  const [found, setFound] = useState<Found>({ problems: [], values: {}, attempt: 0 });
  const { sheet, name } = seen;
  const submit = async (): Promise<void> => {
    const state = await autosave.flush();
    setFound(({ attempt }) => ({ problems: [], values: {}, attempt }));
    if (statusOf(state) !== 'saved') return step.refuse(say('unsaved'));
    const isTaken = await step.take(async () => {
      const input = { goalSheetId: sheet.id, version: state.saved.version };
      const { data, error } = await submitGoalSheet({ input });
      const faults = data?.submitGoalSheet.userErrors ?? [];
      const problems = problemsOf(faults, openIds);
      const isAtFields = problems.length > 0 && problems.every(({ field }) => field !== null);
      if (isAtFields) setFound(({ attempt }) => ({ problems, values: state.values, attempt: attempt + 1 }));
      return { error, faults, isShown: isAtFields };
    });
    if (!isTaken) return;
    announce(say('submitted', { name }));
    focusTitle();
  };
  const problems = useMemo(
    () => found.problems.filter((problem) => isAsItWas(problem, found, autosave.values)),
    [found, autosave.values],
  );
  return { problems, attempt: found.attempt, submit };
}

interface Found {
  readonly problems: readonly Problem[];
  /** What stood on the page then. */
  readonly values: Values<GoalValue>;
  readonly attempt: number;
}

const isAsItWas = ({ field }: Problem, { values }: Found, now: Values<GoalValue>): boolean =>
  field === null || JSON.stringify(values[field]) === JSON.stringify(now[field]);
