import { Refusal } from '../../../ui/refusal';
import { useGoalTexts } from './texts';
import type { UsedStep } from './use-step';

/** Why a step was not taken; it takes the focus each time. */
export function StepRefusal({ step: { refusal } }: { step: UsedStep }) {
  const say = useGoalTexts();
  if (refusal === null) return null;
  return (
    <Refusal key={refusal.turn} title={say('refusedTitle')}>
      {refusal.message}
    </Refusal>
  );
}
