import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { ReturnGoalSheetDocument } from '../generated/graphql';
import { focusTitle } from '../focus-title';
import type { SeenSheet } from './seen-sheet';
import { StepRefusal } from './step-refusal';
import { useGoalTexts } from './texts';
import { useStep } from './use-step';

/** Hands the sheet back to the mentee, with words. */
export function ReturnForm({ seen, close }: { seen: SeenSheet; close: () => void }) {
  const say = useGoalTexts();
  const { step, fault, blame, giveBack } = useReturn(seen);
  const [comment, setComment] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), [fault]);
  return (
    <>
      <StepRefusal step={step} />
      <Textarea
        ref={field}
        label={say('returnComment')}
        description={say('returnHelp', { name: seen.name })}
        value={comment}
        error={fault?.message}
        minRows={4}
        onChange={(event) => {
          setComment(event.currentTarget.value);
          blame(null);
        }}
      />
      <Group gap="sm" mt="md">
        <Button loading={step.isUnderWay} onClick={() => void giveBack(comment)}>
          {say('returnNow')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {say('returnCancel')}
        </Button>
      </Group>
    </>
  );
}

/** The step itself, and what is wrong with the comment. */
function useReturn(seen: SeenSheet) {
  const say = useGoalTexts();
  const announce = useAnnounce();
  const step = useStep(seen);
  const [fault, setFault] = useState<{ readonly message: string } | null>(null);
  const [, returnGoalSheet] = useMutation(ReturnGoalSheetDocument);
  const { sheet, name } = seen;
  const blame = (message: string | null): void => setFault(message === null ? null : { message });
  const giveBack = async (comment: string): Promise<void> => {
    if (comment.trim() === '') return blame(say('commentMissing'));
    const isTaken = await step.take(async () => {
      const input = { goalSheetId: sheet.id, version: sheet.version, comment };
      const { data, error } = await returnGoalSheet({ input });
      const faults = data?.returnGoalSheet.userErrors ?? [];
      const atComment = faults.find(({ field }) => field?.at(-1) === 'comment');
      if (atComment) blame(atComment.message);
      return { error, faults, isShown: atComment !== undefined };
    });
    if (!isTaken) return;
    announce(say('returned', { name }));
    focusTitle();
  };
  return { step, fault, blame, giveBack };
}
