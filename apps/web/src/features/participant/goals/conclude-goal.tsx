import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { ConcludeGoalDocument, type GoalOutcome } from '../generated/graphql';
import { useClock } from '../use-clock';
import { dayIn } from '../when';
import type { Goal } from './goal-fields';
import { zoneOf, type SeenSheet } from './seen-sheet';
import { StepRefusal } from './step-refusal';
import { useGoalTexts } from './texts';
import { useStep } from './use-step';

const OUTCOMES: readonly GoalOutcome[] = ['ACHIEVED', 'PARTLY_ACHIEVED', 'CARRIED_ON', 'DROPPED'];

/** Notes how a goal at work went. It asks first, because it cannot be taken back. */
export function ConcludeGoal({ seen, goal }: { seen: SeenSheet; goal: Goal }) {
  const say = useGoalTexts();
  const { now, zone } = useClock();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isPast = goal.targetOn != null && goal.targetOn < dayIn(zoneOf(seen.sheet, zone), now);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isOpen) return <OutcomeForm seen={seen} goal={goal} close={close} />;
  return (
    <Group gap="sm">
      <Button ref={opener} variant={isPast ? 'filled' : 'default'} onClick={() => setOpen(true)}>
        {say('conclude')}
      </Button>
      {isPast && <Text c="var(--warn)">{say('targetPassed')}</Text>}
    </Group>
  );
}

function OutcomeForm({ seen, goal, close }: { seen: SeenSheet; goal: Goal; close: () => void }) {
  const say = useGoalTexts();
  const announce = useAnnounce();
  const step = useStep(seen);
  const [outcome, setOutcome] = useState<GoalOutcome | null>(null);
  const [, concludeGoal] = useMutation(ConcludeGoalDocument);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const conclude = async (): Promise<void> => {
    if (outcome === null) return step.refuse(say('concludeMissing'));
    const isTaken = await step.take(async () => {
      const { data, error } = await concludeGoal({ input: { goalSheetId: seen.sheet.id, goalId: goal.id, outcome } });
      return { error, faults: data?.concludeGoal.userErrors ?? [] };
    });
    if (!isTaken) return;
    announce(say('concluded'));
    document.getElementById(`goal-${goal.id}`)?.focus();
  };
  return (
    <>
      <StepRefusal step={step} />
      <Radio.Group
        label={say('concludeTitle')}
        description={say('concludeHelp')}
        value={outcome ?? ''}
        onChange={(value) => setOutcome(value as GoalOutcome)}
      >
        <Stack gap="sm" my="md">
          {OUTCOMES.map((value, index) => (
            <Radio
              key={value}
              ref={index === 0 ? first : undefined}
              value={value}
              label={say(value)}
              description={value === 'DROPPED' ? say('DROPPED_HELP') : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Group gap="sm">
        <Button loading={step.isUnderWay} onClick={() => void conclude()}>
          {say('concludeSure')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {say('cancel')}
        </Button>
      </Group>
    </>
  );
}
