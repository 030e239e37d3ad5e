import { Alert, Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { RecuseDocument } from './generated/graphql';
import { keptJudgement } from './kept';
import { useTexts } from './texts';

interface RecuseQuestionProps {
  readonly applicationId: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly onRecused: () => void;
}

/** Asks before a reviewer steps back, as it cannot be taken back. */
export function RecuseQuestion({ applicationId, isOpen, close, onRecused }: RecuseQuestionProps) {
  const say = useTexts();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [{ fetching }, recuse] = useMutation(RecuseDocument);
  const stepBack = async (): Promise<void> => {
    const { data } = await recuse({ input: { applicationId, reason } });
    const payload = data?.recuseFromReview;
    if (!payload?.review) return setFault(payload?.userErrors[0]?.message ?? say('notSavedHelp'));
    keptJudgement.forget(applicationId);
    close();
    onRecused();
  };
  return (
    <Modal opened={isOpen} onClose={close} title={say('recuseTitle')} closeButtonProps={{ 'aria-label': say('close') }}>
      <Text mb="md">{say('recuseHelp')}</Text>
      {fault && (
        <Alert color="red" role="alert" mb="md">
          {fault}
        </Alert>
      )}
      <Textarea
        label={say('recuseReason')}
        description={say('recuseReasonHelp')}
        maxLength={500}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group mt="md">
        <Button color="red" loading={fetching} onClick={() => void stepBack()}>
          {say('recuse')}
        </Button>
        <Button variant="default" onClick={close}>
          {say('cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
