import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { adjustmentOf, type Change } from './changes';
import {
  StudioAdjustDocument,
  StudioBlockDocument,
  StudioInputsDocument,
  StudioPinDocument,
  StudioUnblockDocument,
  StudioUnpinDocument,
} from './generated/graphql';
import { rulingSteps, type RulingStep, type StandingRuling } from './rulings';

export interface RunAgainAnswer {
  readonly runId: string;
  /** Why some changes do not hold for later runs. */
  readonly notKept: readonly string[];
}

/** Starts a child of a run with changes, and lets them hold for every later run where that is wished. */
export function useRunAgain(runId: string) {
  const { id: cycleId } = useCycle();
  const [{ data }] = useQuery({ query: StudioInputsDocument, variables: { cycleId } });
  const [{ data: answer, error }, adjust] = useMutation(StudioAdjustDocument);
  const [isBusy, setBusy] = useState(false);
  const rule = useRule(cycleId);
  const start = async (changes: readonly Change[], isKept: boolean): Promise<RunAgainAnswer | null> => {
    setBusy(true);
    try {
      const { data: adjusted } = await adjust({ input: { runId, ...adjustmentOf(changes) } });
      const child = adjusted?.adjustRun.run;
      if (!child) return null;
      const notKept: string[] = [];
      const [pins, blocks] = [standing(data?.cycle?.pins), standing(data?.cycle?.blocks)];
      for (const step of isKept ? rulingSteps(changes, pins, blocks) : []) notKept.push(...(await rule(step)));
      return { runId: child.id, notKept };
    } finally {
      setBusy(false);
    }
  };
  return { start, isBusy, errors: answer?.adjustRun.userErrors ?? [], error };
}

/** Does one step; resolves to what was said against it. */
function useRule(cycleId: string): (step: RulingStep) => Promise<readonly string[]> {
  const [, pin] = useMutation(StudioPinDocument);
  const [, block] = useMutation(StudioBlockDocument);
  const [, unpin] = useMutation(StudioUnpinDocument);
  const [, unblock] = useMutation(StudioUnblockDocument);
  return async (step) => {
    if ('id' in step)
      return step.kind === 'UNPIN'
        ? faultsOf(await unpin({ input: { pinId: step.id } }), 'unpinPair')
        : faultsOf(await unblock({ input: { blockId: step.id } }), 'unblockPair');
    const input = { cycleId, mentorApplicationId: step.mentorId, menteeApplicationId: step.menteeId };
    return step.kind === 'PIN'
      ? faultsOf(await pin({ input }), 'pinPair')
      : faultsOf(await block({ input }), 'blockPair');
  };
}

interface Ruled {
  readonly data?: unknown;
  readonly error?: { readonly message: string } | undefined;
}

function faultsOf({ data, error }: Ruled, mutation: string): readonly string[] {
  if (error) return [error.message];
  const payload = (data as Record<string, { readonly userErrors: readonly { readonly message: string }[] }>)[mutation];
  return payload?.userErrors.map(({ message }) => message) ?? [];
}

type Rulings = readonly {
  readonly id: string;
  readonly mentorApplication: { readonly id: string };
  readonly menteeApplication: { readonly id: string };
}[];

const standing = (rulings: Rulings | null | undefined): readonly StandingRuling[] =>
  (rulings ?? []).map(({ id, mentorApplication, menteeApplication }) => ({
    id,
    mentorId: mentorApplication.id,
    menteeId: menteeApplication.id,
  }));
