import { useCallback, useState } from 'react';
import type { CombinedError } from 'urql';
import { isConflict, isOutage, isSignedOut } from '../../../graph/client';
import type { SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';

interface Answer {
  readonly error?: CombinedError | undefined;
  readonly faults: readonly { readonly message: string }[];
  /** The faults stand where they belong already. */
  readonly isShown?: boolean;
}

export interface UsedStep {
  /** Why the last step was not taken; null when it was, and before. `turn` tells one refusal from the next. */
  readonly refusal: { readonly message: string; readonly turn: number } | null;
  readonly isUnderWay: boolean;
  refuse(message: string): void;
  /** Takes a step of the sheet, and tells whether it was taken. */
  take(request: () => Promise<Answer>): Promise<boolean>;
}

/** One step of a goal sheet: what keeps it from being taken is said, and a sheet that moved meanwhile is read again. */
export function useStep({ name, again }: Pick<SeenSheet, 'name' | 'again'>): UsedStep {
  const say = useGoalTexts();
  const [refusal, setRefusal] = useState<UsedStep['refusal']>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const refuse = useCallback((message: string) => setRefusal((last) => ({ message, turn: (last?.turn ?? 0) + 1 })), []);
  const take = useCallback(
    async (request: () => Promise<Answer>): Promise<boolean> => {
      setUnderWay(true);
      setRefusal(null);
      const { error, faults, isShown } = await request().finally(() => setUnderWay(false));
      if (isConflict(error)) {
        again();
        refuse(say('stale', { name }));
      } else if (error && !isSignedOut(error)) refuse(say(isOutage(error) ? 'out' : 'failed'));
      else if (faults[0] && !isShown) refuse(faults[0].message);
      return !error && faults.length === 0;
    },
    [again, name, refuse, say],
  );
  return { refusal, isUnderWay, refuse, take };
}
