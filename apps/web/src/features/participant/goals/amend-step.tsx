import { Button, Text } from '@mantine/core';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { AmendGoalSheetDocument } from '../generated/graphql';
import { focusTitle } from '../focus-title';
import type { SeenSheet } from './seen-sheet';
import { StepRefusal } from './step-refusal';
import { useGoalTexts } from './texts';
import { useStep } from './use-step';
import shared from '../participant.module.css';

/** Opens the next edition of an agreed sheet. */
export function AmendStep({ seen }: { seen: SeenSheet }) {
  const say = useGoalTexts();
  const announce = useAnnounce();
  const step = useStep(seen);
  const [, amendGoalSheet] = useMutation(AmendGoalSheetDocument);
  const amend = async (): Promise<void> => {
    const isTaken = await step.take(async () => {
      const { data, error } = await amendGoalSheet({ input: { goalSheetId: seen.sheet.id } });
      return { error, faults: data?.amendGoalSheet.userErrors ?? [] };
    });
    if (!isTaken) return;
    announce(say('amended'));
    focusTitle();
  };
  return (
    <div>
      <StepRefusal step={step} />
      <Text size="sm" mb="sm" className={shared['measure']}>
        {say('amendHelp')}
      </Text>
      <Button variant="default" loading={step.isUnderWay} onClick={() => void amend()}>
        {say('amend')}
      </Button>
    </div>
  );
}
