import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { AgreeGoalSheetDocument } from '../generated/graphql';
import { focusTitle } from '../focus-title';
import { Section } from '../section';
import { ReturnForm } from './return-form';
import type { SeenSheet } from './seen-sheet';
import { StepRefusal } from './step-refusal';
import { useGoalTexts } from './texts';
import { useStep } from './use-step';

/** The mentor's answer to a submitted sheet. */
export function AnswerPanel({ seen }: { seen: SeenSheet }) {
  const say = useGoalTexts();
  const announce = useAnnounce();
  const step = useStep(seen);
  const [isReturning, setReturning] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [, agreeGoalSheet] = useMutation(AgreeGoalSheetDocument);
  const { sheet, name } = seen;
  const agree = async (): Promise<void> => {
    const isTaken = await step.take(async () => {
      const { data, error } = await agreeGoalSheet({ input: { goalSheetId: sheet.id, version: sheet.version } });
      return { error, faults: data?.agreeGoalSheet.userErrors ?? [] };
    });
    if (!isTaken) return;
    announce(say('agreedNow', { name }));
    focusTitle();
  };
  const close = (): void => {
    setReturning(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <Section id="answer" title={say('yourAnswer')}>
      <StepRefusal step={step} />
      {isReturning ? (
        <ReturnForm seen={seen} close={close} />
      ) : (
        <Group gap="sm">
          <Button loading={step.isUnderWay} onClick={() => void agree()}>
            {say('agree')}
          </Button>
          <Button ref={opener} variant="default" onClick={() => setReturning(true)}>
            {say('return')}
          </Button>
        </Group>
      )}
    </Section>
  );
}
