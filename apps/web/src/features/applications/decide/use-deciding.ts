import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { DecideApplicationsDocument, type ApplicationDecision } from '../generated/graphql';
import type { ChosenApplication } from './chosen';
import { decideInBatches, type Outcome } from './decide-in-batches';

export type Deciding =
  | { readonly stage: 'asking' }
  | { readonly stage: 'running'; readonly done: number; readonly all: number }
  | { readonly stage: 'over'; readonly outcome: Outcome };

/** The course of deciding what was chosen: asked, under way, over. */
export function useDeciding(cycleId: string, onOver: (outcome: Outcome) => void) {
  const [deciding, setDeciding] = useState<Deciding>({ stage: 'asking' });
  const [, decide] = useMutation(DecideApplicationsDocument);
  const isStopped = useRef(false);
  const run = async (chosen: readonly ChosenApplication[], decision: ApplicationDecision, message: string) => {
    const all = chosen.length;
    isStopped.current = false;
    setDeciding({ stage: 'running', done: 0, all });
    const outcome = await decideInBatches(
      chosen,
      async (applicationIds) =>
        (await decide({ input: { cycleId, applicationIds, decision, message } })).data?.decideApplications ?? null,
      (done) => {
        setDeciding({ stage: 'running', done, all });
        return !isStopped.current;
      },
    );
    setDeciding({ stage: 'over', outcome });
    onOver(outcome);
  };
  return { deciding, run, stop: () => void (isStopped.current = true) };
}
