import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { useOpening } from '../../ui/use-opening';
import { WithdrawApplicationDocument } from './generated/graphql';
import { useRoom } from './room';
import { useApplicantTexts } from './texts';

/** Asked once, because it cannot be undone; never asked for a reason. */
export function WithdrawDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useApplicantTexts();
  const announce = useAnnounce();
  const { application } = useRoom();
  const [isDone, setIsDone] = useState(false);
  const [fault, setFault] = useState<string>();
  const [{ fetching }, send] = useMutation(WithdrawApplicationDocument);
  const withdraw = async (): Promise<void> => {
    const { data } = await send({ input: { applicationId: application.id } });
    const refusal = data?.withdrawApplication.userErrors[0]?.message ?? (data ? undefined : say('failedHelp'));
    setFault(refusal);
    if (refusal !== undefined) return;
    setIsDone(true);
    onClose();
    announce(say('withdrawn'));
  };
  return (
    <Modal
      opened={useOpening(isOpen)}
      onClose={onClose}
      title={say('withdrawTitle')}
      withCloseButton={false}
      returnFocus={!isDone}
      onExitTransitionEnd={() => isDone && document.querySelector('h1')?.focus()}
    >
      {fault !== undefined && (
        <Alert color="red" role="alert" mb="md">
          {fault}
        </Alert>
      )}
      <Text mb="md">{say('withdrawHelp', { side: say(`as${application.role}`) })}</Text>
      {application.state === 'PLACED' && <Text mb="md">{say('withdrawPlaced')}</Text>}
      <Group>
        <Button color="red" onClick={() => void withdraw()} loading={fetching}>
          {say('withdrawYes')}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {say('withdrawNo')}
        </Button>
      </Group>
    </Modal>
  );
}
