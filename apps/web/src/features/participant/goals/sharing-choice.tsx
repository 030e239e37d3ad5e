import { Checkbox, Text } from '@mantine/core';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { ShareGoalSheetDocument } from '../generated/graphql';
import { Section } from '../section';
import type { SeenSheet } from './seen-sheet';
import { StepRefusal } from './step-refusal';
import { useGoalTexts } from './texts';
import { useStep } from './use-step';

/** Whether the viewer lets the staff read the text; they may while both sides do. */
export function SharingChoice({ seen }: { seen: SeenSheet }) {
  const say = useGoalTexts();
  const announce = useAnnounce();
  const step = useStep(seen);
  const [, shareGoalSheet] = useMutation(ShareGoalSheetDocument);
  const { sheet, side, name } = seen;
  const { isSharedByMentor, isSharedByMentee } = sheet.sharing;
  const [isMine, isTheirs] =
    side === 'MENTOR' ? [isSharedByMentor, isSharedByMentee] : [isSharedByMentee, isSharedByMentor];
  if (!sheet.viewerCanShare) return null;
  const share = async (isShared: boolean): Promise<void> => {
    const isTaken = await step.take(async () => {
      const { data, error } = await shareGoalSheet({ input: { goalSheetId: sheet.id, isShared } });
      return { error, faults: data?.shareGoalSheet.userErrors ?? [] };
    });
    if (isTaken) announce(say(isShared ? 'shareOn' : 'shareOff'));
  };
  return (
    <Section id="sharing" title={say('sharing')}>
      <StepRefusal step={step} />
      <Text mb="sm">{say('sharingHelp', { name })}</Text>
      <Checkbox
        label={say('share')}
        checked={isMine}
        aria-busy={step.isUnderWay}
        onChange={(event) => {
          if (!step.isUnderWay) void share(event.currentTarget.checked);
        }}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {say(isMine ? (isTheirs ? 'sharedByOther' : 'sharedNotByOther') : isTheirs ? 'otherShares' : 'nobodyShares', {
          name,
        })}
      </Text>
    </Section>
  );
}
